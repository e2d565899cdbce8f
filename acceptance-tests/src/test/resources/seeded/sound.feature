Feature: Everything is as it should be

  @INT-ENT-01
  Rule: A block that both depths show

    @also-over-http
    Example: Told at both depths
      Given a step that passes

    Example: Told in process
      Given a step that passes

  @INT-ENT-02
  Rule: A block that SQL alone shows

    @only-over-http
    Example: Told over HTTP
      Given a step that passes
