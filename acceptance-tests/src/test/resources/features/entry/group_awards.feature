@entries
Feature: Group awards
  A group award crowns several subjects. It has a code of its own and is entered like a syllabus, in
  the series that completes it. Nobody checks at entry whether the subjects will do: the fee stands
  whatever comes of it.

  Background:
    Given the International Certificate may be entered by Northgate for £50
    And Amira is a candidate of Northgate School, which may enter Biology

  @INT-ENT-17
  Rule: It is entered under a code of its own, and eligibility is not checked

    @also-over-http
    Example: Entered for nothing else
      When Northgate enters Amira for the International Certificate
      Then it is taken, for £50

    Example: Twice in one series
      Given Northgate entered Amira for the International Certificate
      When Northgate enters Amira for the International Certificate
      Then it is refused because the syllabus is entered already

  @INT-ENT-17
  Rule: The fee comes back only on withdrawal up to the closing date

    Scenario Outline: Withdrawn on <moment>
      Given Northgate entered Amira for the International Certificate
      When Northgate withdraws Amira from the International Certificate on <moment>
      Then Northgate owes £<owed> for the International Certificate

      @also-over-http
      Examples:
        | moment                    | owed |
        | 21 February 2027 at 23:59 | 0    |

      Examples:
        | moment                    | owed |
        | 22 February 2027 at 00:00 | 50   |

    @also-over-http
    Scenario Outline: The evidence is <ground>
      Given Northgate entered Amira for the International Certificate
      And Northgate has withdrawn Amira from the International Certificate on 22 February 2027 at 00:00
      When the board gives back what the International Certificate cost on <ground> evidence
      Then it is refused because the fee of a group award stands
      And Northgate owes £50 for the International Certificate

      Examples:
        | ground        |
        | medical       |
        | compassionate |
