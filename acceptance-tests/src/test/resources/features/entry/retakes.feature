@entries
Feature: Retakes
  A retake is an entry for a syllabus that the candidate was entered for in the series immediately
  before. It has a closing date of its own, later than that of first entries.

  Our reading where sources are silent:
    - a retake names the earlier candidate; it is not guessed
    - only an entry that was not withdrawn can be retaken

  Background:
    Given June 2027 takes retakes of March 2027 until 20 March 2027
    And Amira is a candidate of Northgate School, which may enter Biology

  @INT-ENT-05 @INT-CAN-05
  Rule: A retake follows an entry of the same person in the series immediately before

    @also-over-http
    Example: Entered in March
      Given Northgate entered Amira for Biology in March 2027
      When Northgate enters Amira for Biology as a retake of "March 2027"
      Then it is taken

    Example: Not entered in March
      Given Amira was a candidate of Northgate in March 2027
      When Northgate enters Amira for Biology as a retake of "March 2027"
      Then it is refused because no earlier entry is found

  @INT-ENT-05
  Rule: A retake's stages run from the closing date of retakes alone

    Scenario Outline: A retake on <moment>
      Given Northgate entered Amira for Biology in March 2027
      And it is <moment>
      When Northgate enters Amira for Biology as a retake of "March 2027"
      Then her Biology entry is <standing>

      @also-over-http
      Examples:
        | moment                 | standing |
        | 20 March 2027 at 23:59 | on time  |

      Examples:
        | moment                 | standing |
        | 21 March 2027 at 00:00 | late     |

  @INT-ENT-01 @INT-ENT-08
  Rule: Two candidates who retake what one was entered for are one person

    Background:
      Given Northgate entered Amira for Biology in March 2027
      And Amira is a candidate of Southgate School, which may enter Biology

    @also-over-http
    Example: Retaken at two centres
      Given Northgate entered Amira for Biology as a retake of "March 2027"
      When Southgate enters Amira for Biology as a retake of "March 2027"
      Then it is refused because the syllabus is entered already

    Example: The same title and level, after two retakes
      Given Northgate may enter Physics
      And Northgate entered Amira for Physics in March 2027
      And Southgate may enter Physics
      And Biology O Level may be entered by Southgate as O_LEVEL
      And Northgate entered Amira for Biology as a retake of "March 2027"
      And Southgate entered Amira for Physics as a retake of "March 2027"
      When Southgate tries to enter Amira for Biology O Level
      Then it is refused because title and level are the same

    Example: Nobody has said that they are one
      Given Northgate entered Amira for Biology as a retake of "March 2027"
      When Southgate enters Amira for Biology
      Then it is taken
