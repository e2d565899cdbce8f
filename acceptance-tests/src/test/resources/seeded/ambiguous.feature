Feature: A seeded fault

  @INT-ENT-01
  Rule: A block with one example that is sound

    @also-over-http
    Example: Sound
      Given a step that passes

    @also-over-http
    Example: Not sound
      Given a step that passes
      And a step that two definitions match
