@marking
Feature: Marks come once a paper has begun
  Before the Key Time of a paper at the centre nobody has a mark on it, and nobody was absent.

  Our reading where sources are silent:
    - a component that no timetable names, as coursework is, is marked at any time
    - what is known before (an exemption, a mark carried forward, that a mark is awaited) is taken

  Background:
    Given mornings of the series begin at 07:00 UTC
    And these options of Physics (IGCSE) in June 2027
      | option | of  | component | out of | factor |
      | BX     | 100 | 11        | 40     | 1      |
      | BX     | 100 | 21        | 60     | 1      |
    And Amira is entered for option BX
    And component 11 is sat in the morning of 3 June 2027

  @INT-PRE-04
  Rule: Nobody has a mark on a paper before its Key Time at the centre

    Scenario Outline: <mark> on component 11, sent on <moment>
      Given it is <moment>
      When the board sends these marks
        | candidate | component | mark   |
        | Amira     | 21        | 12     |
        | Amira     | 11        | <mark> |
      Then <answer>

      @also-over-http
      Examples:
        | mark | moment                      | answer                                            |
        | 12   | 3 June 2027 at 06:59:59 UTC | line 3 is refused because its paper has not begun |

      Examples:
        | mark   | moment                      | answer                                            |
        | absent | 3 June 2027 at 06:59:59 UTC | line 3 is refused because its paper has not begun |
        | 12     | 3 June 2027 at 07:00 UTC    | it is taken                                       |
        | absent | 3 June 2027 at 07:00 UTC    | it is taken                                       |

    Scenario Outline: On component <component>, recorded on <moment>
      Given it is <moment>
      When the board records 31 for Amira on component <component> having seen no mark
      Then <answer>

      Examples:
        | component | moment                      | answer                                        |
        | 11        | 3 June 2027 at 06:59:59 UTC | it is refused because its paper has not begun |
        | 21        | 3 June 2027 at 06:59:59 UTC | it is taken                                   |
        | 11        | 3 June 2027 at 07:00 UTC    | it is taken                                   |
