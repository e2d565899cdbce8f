@award
Feature: From marks to a total
  A raw mark is moderated, then adjusted for special consideration, each time to a whole mark. It
  counts times an exact factor, and only the sum of all components is rounded, once.

  Background:
    Given these options of Physics (IGCSE) in June 2027
      | option | of  | component | out of | factor |
      | BX     | 103 | 11        | 40     | 6/5    |
      | BX     | 103 | 21        | 40     | 1      |
      | BX     | 103 | 31        | 20     | 3/4    |
    And its thresholds are
      | option | out of | A* | A  | B  | C  | D  | E  | F  | G  |
      | BX     | 103    | 90 | 80 | 70 | 60 | 50 | 40 | 30 | 20 |

  @INT-AWD-01
  Rule: The sum of exact final marks is rounded once, halves up

    Scenario Outline: <marks> add up to <sum>
      Given Amira has the marks <marks> on option BX
      When Physics is awarded
      Then Amira has a total of <total>
      And the exact sum is <sum> and the total <total>

      @also-over-http
      Examples: 33.6 + 29 + 12.75 = 75.35
        | marks      | sum     | total |
        | 28, 29, 17 | 1507/20 | 75    |

      Examples: A half goes up
        | marks      | sum   | total |
        | 30, 20, 10 | 127/2 | 64    |

      Examples: A quarter either side of a half
        | marks     | sum   | total |
        | 30, 25, 3 | 253/4 | 63    |
        | 30, 27, 1 | 255/4 | 64    |

      Examples: The ends
        | marks      | sum | total |
        | 0, 0, 0    | 0   | 0     |
        | 40, 40, 20 | 103 | 103   |

  @INT-AWD-01
  Rule: Each step on the way gives a whole mark, halves up, within the component's maximum

    Scenario Outline: <mark> is moderated to <slope> times that and <shift> more
      Given Amira has the marks <mark>, 20, 10 on option BX
      And moderation makes Amira's <mark> on component 11 <slope> times that and <shift> more
      When Physics is awarded
      Then Amira's <mark> on component 11 counts as <counts>

      Examples: A half goes up
        | mark | slope | shift | counts |
        | 25   | 9/10  | 0     | 23     |

      Examples: Below a half goes down
        | mark | slope | shift | counts |
        | 24   | 9/10  | 0     | 22     |
        | 26   | 9/10  | 0     | 23     |

      Examples: Never above the maximum
        | mark | slope | shift | counts |
        | 38   | 1     | 2     | 40     |
        | 39   | 1     | 2     | 40     |

    Scenario Outline: <mark> with <percent> % of the maximum for a disadvantage
      Given Amira has the marks <mark>, 20, 10 on option BX
      And Amira's <mark> on component 11 gets <percent> % of its maximum for a disadvantage
      When Physics is awarded
      Then Amira's <mark> on component 11 counts as <counts>

      @also-over-http
      Examples:
        | mark | percent | counts |
        | 20   | 5       | 22     |

      Examples:
        | mark | percent | counts |
        | 20   | 1       | 20     |
        | 20   | 2       | 21     |
        | 39   | 5       | 40     |

    Example: Moderation comes first and is rounded before the other
      Given Amira has the marks 25, 20, 10 on option BX
      And Amira's 25 on component 11 is moderated to 9/10 times that and 0 more, and gets 1 % for a disadvantage
      When Physics is awarded
      Then Amira's 25 on component 11 counts as 23
