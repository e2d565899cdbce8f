@verification
Feature: An employer verifies a result
  A university, a college or an employer verifies a result free of charge, with the Candidate ID and
  the secret number that the candidate gives it. Whoever has no numbers learns nothing, not even
  whether such a candidate exists.

  Open: where a test-day photo was taken it is shown too. Photos are not kept yet; that there is none
  because it was declined is told.

  Our reading where sources are silent:
    - the sitting is told as exam and day; the place is not, as on a certificate it stands apart
    - a result that is withheld for good after it was shown is withdrawn; told is since when
    - whoever was told a result and looks again is told what has replaced it, and when

  Background:
    Given results of the B2 First paper exam of 5 June 2027 come out from 5 to 16 July 2027
    And results of B2 First can be verified from sittings of 1 January 2005 on
    And Amira and Bilal sat it at Northgate

  @ENG-VER-01
  Rule: With both numbers a verifier sees name, exam, day, result, scores, level and standing

    Scenario Outline: Asked by <verifier>
      Given Amira's scores in it are 180, 171, 190, 169, 177
      And it is 7 July 2027 at 10:00
      When <verifier> verifies with Amira's numbers
      Then the answer names Amira, B2 First and 5 June 2027
      And it says "Pass at Grade B", 177 overall and level B2, with the scores 180, 171, 190, 169, 177
      And the result is valid

      @also-over-http
      Examples: Without a log-in, free of charge
        | verifier    |
        | an employer |

      @also-over-http
      Examples: With one
        | verifier     |
        | a university |

  @ENG-VER-02
  Rule: Verified are the exams and sittings that the board says, of others the board is asked

    Scenario Outline: <exam> sat on <exam day>
      Given results of <exam> can be verified from sittings of 6 June 2027 on
      And Chen sat <exam> on <exam day> and has a result
      When an employer verifies with Chen's numbers
      Then the answer is <answer>

      @also-over-http
      Examples: The first sittings
        | exam           | exam day    | answer                  |
        | B1 Preliminary | 5 June 2027 | that the board is asked |

      Examples:
        | exam           | exam day    | answer                  |
        | B1 Preliminary | 6 June 2027 | the result              |

    Example: An exam that was never verified by numbers
      Given Chen sat C1 Advanced on 5 June 2027 and has a result
      When an employer verifies with Chen's numbers
      Then the answer is that the board is asked

    Example: The last sittings
      Given results of B1 Preliminary can be verified from sittings of 1 January 2005 to 5 June 2027
      And Chen sat B1 Preliminary on 6 June 2027 and has a result
      When an employer verifies with Chen's numbers
      Then the answer is that the board is asked

    @also-over-http
    Example: Said twice
      When the board says again that results of B2 First can be verified
      Then it is refused because that is so already

    Example: Said of an exam that there is not
      When the board says that results of C2 Proficiency, which it does not have, can be verified
      Then it is refused because the board has no such exam

  @ENG-VER-03
  Rule: Numbers that do not match get one answer, which also says where to ask

    Scenario Outline: <numbers>
      Given Amira's result is ready
      And it is 7 July 2027 at 10:00
      When an employer verifies with <numbers>
      Then the answer is that the numbers do not match
      And the centre and the board are named to ask

      @also-over-http
      Examples:
        | numbers                       |
        | an unknown Candidate ID       |
        | another secret number         |

      Examples:
        | numbers                       |
        | Bilal's secret number         |

    @also-over-http
    Example: The secret number has been re-issued since
      Given Northgate has issued Amira a new Confirmation of Entry
      When an employer verifies with the numbers on the old one
      Then the answer is that the numbers do not match

    Example: The entry has been withdrawn
      Given Northgate has withdrawn Amira's entry
      When an employer verifies with Amira's numbers
      Then the answer is that the numbers do not match

    @only-over-http
    Example: The board asks its records the same, whatever is wrong
      When an employer tries each of these in turn
        | another secret number   |
        | an unknown Candidate ID |
      Then each was answered alike, after the same questions to the board's records

    @also-over-http
    Example: Tried too often
      Given somebody has tried to verify Amira's result with 5 wrong secret numbers
      When an employer verifies with Amira's numbers
      Then it is refused because it was tried too often

  @ENG-VER-03
  Rule: Where no result is released, or it is held, nothing is available at present, and why is not told

    Scenario Outline: Amira's result <state>, on <moment>
      Given Amira's result <state>
      And it is <moment>
      When an employer verifies with Amira's numbers
      Then the answer is that nothing is available at present
      And nobody is named

      @also-over-http
      Examples: Before the window
        | state            | moment                  |
        | was ready 1 July | 4 July 2027 at 23:59:59 |

      Examples: Inside it and after
        | state                   | moment                |
        | is not ready            | 7 July 2027 at 10:00  |
        | is ready but unreleased | 7 July 2027 at 10:00  |
        | is pending              | 7 July 2027 at 10:00  |
        | is withheld             | 7 July 2027 at 10:00  |
        | is withheld for good    | 7 July 2027 at 10:00  |
        | is not ready            | 17 July 2027 at 00:00 |
        | is pending              | 17 July 2027 at 00:00 |
        | is withheld             | 17 July 2027 at 00:00 |

  @ENG-VER-03
  Rule: Absent is no result, and below the level-below band there is no level

    Scenario Outline: Amira's result <state>
      Given Amira's result <state>
      And it is 7 July 2027 at 10:00
      When an employer verifies with Amira's numbers
      Then the answer is no result: <letter>
      And the answer names Amira, B2 First and 5 June 2027
      And it shows no score

      @also-over-http
      Examples:
        | state                     | letter |
        | is that she missed a part | X      |

      Examples:
        | state                     | letter |
        | is that she missed it all | Z      |

    Example: A score of 139
      Given Amira's scores in it are 139, 139, 139, 139, 139
      And it is 7 July 2027 at 10:00
      When an employer verifies with Amira's numbers
      Then it says no result, 139 overall and no level

  @ENG-VER-03
  Rule: Results do not expire, and what has replaced one is told

    Scenario Outline: On <moment>
      Given Amira's result is ready
      And it is <moment>
      When an employer verifies with Amira's numbers
      Then the answer is the result

      Examples:
        | moment               |
        | 5 July 2027 at 00:00 |
        | 5 July 2057 at 00:00 |

    @also-over-http
    Example: Superseded
      Given Amira's scores in it are 180, 171, 190, 169, 177
      And on 20 August 2027 her scores are corrected to 180, 181, 190, 169, 180
      When an employer verifies with Amira's numbers
      Then it says "Pass at Grade A", 180 overall and level C1, with the scores 180, 181, 190, 169, 180
      And a result with 177 overall was superseded on 20 August 2027

    Example: Replaced before the window opened, nobody had seen it
      Given Amira's scores in it are 180, 171, 190, 169, 177
      And on 2 July 2027 her scores are corrected to 180, 181, 190, 169, 180
      And it is 7 July 2027 at 10:00
      When an employer verifies with Amira's numbers
      Then the answer is the result
      And nothing was superseded

    @also-over-http
    Example: Withdrawn
      Given Amira's result is ready
      And on 20 August 2027 it is withheld for good
      When an employer verifies with Amira's numbers
      Then the result is withdrawn since 20 August 2027
      And it shows no score

    Example: Held for a while, nothing is told
      Given Amira's result is ready
      And on 20 August 2027 it is withheld
      When an employer verifies with Amira's numbers
      Then the answer is that nothing is available at present
