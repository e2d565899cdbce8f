@entries @carried-over
Feature: Marks carried forward
  Whoever takes a syllabus again need not do its coursework again: the mark counts once more in a
  later series. The entry names whose mark it is and uses an option that carries it.

  In Art the paper counts half of its 80 marks and the coursework 6/5 of its 50. What is carried is
  the exact product, not rounded.

  Our reading where sources are silent:
    - nothing is carried before the results of the earlier series are out: nobody would know what
    - an assessed mark is a mark; with a case open, after disqualification, or while the result is
      held, nothing is carried
    - two entries that stand carry the same marks, and no third
    - who was born on another day and belongs to another centre is as if not there
    - who carries marks of the series immediately before says that it is a retake

  Background:
    Given Amira of Northgate had the marks 60, 33 in Art of June 2026
    And Art may be carried into November 2026
    And Amira is a candidate of Northgate in November 2026

  @INT-ENT-09
  Rule: What is carried is the exact weighted mark

    @also-over-http
    Example: Coursework of 33
      When Northgate enters Amira in November 2026 with the coursework of June 2026
      Then Amira carries 198/5 on component 83

    Example: It counts in the later total
      Given Northgate entered Amira in November 2026 with the coursework of June 2026
      And Amira had 71 on the new paper
      When Art is awarded
      Then Amira has a total of 75

    Example: An enquiry changes it afterwards
      Given Northgate entered Amira in November 2026 with the coursework of June 2026
      When Art of June 2026 is awarded again with the marks 60, 35 of Amira
      Then Amira carries 42 on component 83

    Example: An enquiry takes it away
      Given Northgate entered Amira in November 2026 with the coursework of June 2026
      When Art of June 2026 is awarded again with the marks 60, absent of Amira
      Then what Amira carries on component 83 is awaited

    Example: The result is held afterwards
      Given Northgate entered Amira in November 2026 with the coursework of June 2026
      When the result of Amira in June 2026 is held
      Then what Amira carries on component 83 is awaited

    Example: The hold is lifted
      Given Northgate entered Amira in November 2026 with the coursework of June 2026
      And the result of Amira in June 2026 is held
      When the hold on the result of Amira in June 2026 is lifted
      Then Amira carries 198/5 on component 83

    Example: A case is opened afterwards
      Given Northgate entered Amira in November 2026 with the coursework of June 2026
      When a case is opened about Amira in June 2026
      Then what Amira carries on component 83 is awaited

  @INT-ENT-09
  Rule: From an earlier series, within 13 months, and never from March to June

    Scenario Outline: From <earlier> into <later>
      Given Bilal of Northgate had the marks 60, 33 in Art of <earlier>
      And Art may be carried into <later>
      And Bilal is a candidate of Northgate in <later>
      When Northgate enters Bilal in <later> with the coursework of <earlier>
      Then <answer>

      @also-over-http
      Examples:
        | earlier       | later         | answer                                           |
        | March 2026    | June 2026     | it is refused because nothing is carried so soon |

      Examples:
        | earlier       | later         | answer                                   |
        | November 2025 | November 2026 | it is taken                              |
        | March 2026    | November 2026 | it is taken                              |
        | June 2025     | November 2026 | it is refused because it is too long ago |

  @INT-ENT-09
  Rule: At most twice

    Background:
      Given Northgate entered Amira in November 2026 with the coursework of June 2026
      And Art may be carried into March 2027
      And Amira is a candidate of Northgate in March 2027
      And Art may be carried into June 2027
      And Amira is a candidate of Northgate in June 2027

    Example: A second time
      When Northgate enters Amira in March 2027 with the coursework of June 2026
      Then it is taken

    @also-over-http
    Example: A third time
      Given Northgate entered Amira in March 2027 with the coursework of June 2026
      When Northgate enters Amira in June 2027 with the coursework of June 2026
      Then it is refused because it is carried often enough

    Example: A third time, and one was withdrawn
      Given Northgate entered Amira in March 2027 with the coursework of June 2026
      And the board took that entry back
      When Northgate enters Amira in June 2027 with the coursework of June 2026
      Then it is taken

  @INT-ENT-09
  Rule: Only what has a mark

    Example: Absent from the paper
      Given Bilal of Northgate had the marks absent, 33 in Art of November 2025
      And Bilal is a candidate of Northgate in November 2026
      When Northgate enters Bilal in November 2026 with the coursework of November 2025
      Then it is taken

    Example: No coursework
      Given Bilal of Northgate had the marks 60, absent in Art of November 2025
      And Bilal is a candidate of Northgate in November 2026
      When Northgate enters Bilal in November 2026 with the coursework of November 2025
      Then it is refused because there is no mark to carry

    @also-over-http
    Example: The result is held
      Given the result of Amira in June 2026 is held
      When Northgate enters Amira in November 2026 with the coursework of June 2026
      Then it is refused because there is no mark to carry

    Example: Withdrawn
      Given the board took that entry back
      When Northgate enters Amira in November 2026 with the coursework of June 2026
      Then it is refused because there is nothing to carry

  @INT-ENT-09 @INT-RES-01
  Rule: Not before the results of the earlier series are out

    Scenario Outline: At <moment>
      Given it is 18 January 2027 at <moment> UTC
      When Northgate enters Amira in November 2026 with the coursework of June 2026
      Then <answer>

      @also-over-http
      Examples:
        | moment   | answer                                        |
        | 04:59:59 | it is refused because its results are not out |

      Examples:
        | moment   | answer                                        |
        | 05:00:00 | it is taken                                   |

  @INT-ENT-09
  Rule: The option and the claim go together

    @also-over-http
    Example: An option that carries, and nobody is named
      When Northgate enters Amira in November 2026 without naming anybody
      Then it is refused because the option carries marks

    Example: An option that carries nothing
      When Northgate enters Amira in November 2026 for all of Art with the coursework of June 2026
      Then it is refused because the option carries nothing

    Example: Changed to an option that carries nothing
      Given Northgate entered Amira in November 2026 with the coursework of June 2026
      When Northgate changes that entry to all of Art
      Then it is refused because the option carries nothing

  @INT-CAN-05 @COM-ACC-02
  Rule: It is the same person, and who is not learns nothing

    Example: At another centre
      Given Amira is a candidate of Southgate in November 2026
      When Southgate enters Amira in November 2026 with the coursework of June 2026
      Then it is taken

    Example: Born on another day, at the same centre
      Given Nadia, born on another day, is a candidate of Northgate in November 2026
      When Northgate enters Nadia in November 2026 with Amira's coursework of June 2026
      Then it is refused because somebody else was born on that day

    @also-over-http
    Example: Born on another day, at another centre
      Given Nadia, born on another day, is a candidate of Southgate in November 2026
      When Southgate enters Nadia in November 2026 with Amira's coursework of June 2026
      Then it is refused because there is nothing to carry

  @INT-ENT-05
  Rule: Carrying from the series immediately before is a retake

    Background:
      Given March 2027 takes retakes of November 2026
      And Bilal of Northgate had the marks 60, 33 in Art of November 2026
      And Art may be carried into March 2027
      And Bilal is a candidate of Northgate in March 2027

    @also-over-http
    Example: Not called one
      When Northgate enters Bilal in March 2027 with the coursework of November 2026
      Then it is refused because what is carried is a retake

    Example: Called one
      When Northgate enters Bilal in March 2027 as a retake with the coursework of November 2026
      Then it is taken

  @INT-ENT-09 @INT-ENT-15
  Rule: A file carries marks as a single entry does

    @also-over-http
    Example: Coursework of 33
      When Northgate enters Amira in November 2026 by file with the coursework of June 2026
      Then Amira carries 198/5 on component 83

    Example: A third time
      Given Northgate entered Amira in November 2026 with the coursework of June 2026
      And Art may be carried into March 2027
      And Amira is a candidate of Northgate in March 2027
      And Art may be carried into June 2027
      And Amira is a candidate of Northgate in June 2027
      And Northgate entered Amira in March 2027 with the coursework of June 2026
      When Northgate enters Amira in June 2027 by file with the coursework of June 2026
      Then it is refused because it is carried often enough

    Example: Of a candidate of another centre, who was born on another day
      Given Nadia, born on another day, is a candidate of Southgate in November 2026
      When Southgate enters Nadia in November 2026 by file with Amira's coursework of June 2026
      Then it is refused because there is nothing to carry

    Example: What was carried is exported, and sent back changes nothing
      Given Northgate entered Amira in November 2026 with the coursework of June 2026
      When what Northgate has in November 2026 is exported and sent back
      Then nothing of it is new
