Feature: Blocks that lack something

  @INT-ENT-01
  Rule: Told in process alone

    Example: Not told over HTTP
      Given a step that passes

  @INT-ENT-02
  Rule: Without an example

  Rule: Without a rule id

    @also-over-http
    Scenario Outline: A row each
      Given a step that <does>

      Examples:
        | does   |
        | passes |
        | fails  |
