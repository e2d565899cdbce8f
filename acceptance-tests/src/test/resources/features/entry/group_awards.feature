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

  @INT-ENT-07 @INT-ENT-17
  Rule: What was charged for a group award stands, and what was charged for a syllabus may come back

    Background:
      Given on top of its own fee an entry costs £40 if late and £95 if very late
      And the entry fee for Biology is £90

    @also-over-http
    Example: A group award, changed late to a syllabus
      Given Northgate entered Amira for the International Certificate
      And Northgate has changed the International Certificate on 22 February 2027 at 00:00 to Biology
      And Northgate has withdrawn Amira from the International Certificate on 24 April 2027 at 00:00
      When the board gives back what the International Certificate cost on medical evidence
      Then Northgate owes £50 for the International Certificate

    Example: A syllabus, changed late to a group award
      Given Northgate entered Amira on time for Biology
      And Northgate has changed her Biology on 22 February 2027 at 00:00 to the International Certificate
      And Northgate has withdrawn Amira from the International Certificate on 24 April 2027 at 00:00
      When the board gives back what the International Certificate cost on medical evidence
      Then Northgate owes £40 for the International Certificate

    Example: A group award, changed in time to a syllabus
      Given Northgate entered Amira for the International Certificate
      And Northgate has changed the International Certificate on 21 February 2027 at 23:59 to Biology
      And Northgate has withdrawn Amira from the International Certificate on 24 April 2027 at 00:00
      When the board gives back what the International Certificate cost on medical evidence
      Then Northgate owes £0 for the International Certificate
