@erasure
Feature: What is held of somebody is erased
  A candidate, or a parent, asks the board to erase what it holds. Where nothing must be kept, the
  officer for privacy does so: name and date of birth are gone, with the documents that show them,
  and nobody can read them in the history any more, which still proves all the rest. Regulation has
  the board keep entries and results for a time, which a schedule says; what was entered, charged
  and awarded stays after that, too, as that of a number.

  Our reading where sources are silent:
    - the time is counted from the last day on which the series takes entries or gives results, or
      from when the last thing was done; n months after it the same day of the month still counts
    - whoever asks is answered by the schedule of that day, whatever it said when the exam was sat
    - a year is the least that anything is kept

  Background:
    Given these options of Physics (IGCSE) in June 2027
      | option | of  | component | out of | factor |
      | BX     | 100 | 11        | 40     | 1      |
      | BX     | 100 | 21        | 60     | 1      |
    And Amira is entered for option BX
    And Chidi is a candidate of Northgate without an entry

  @COM-PRV-07
  Rule: Where nothing must be kept everything is erased, and that it was is on record

    @also-over-http
    Example: A candidate who was never entered
      When the officer for privacy erases Chidi's record
      Then Chidi is nobody's candidate any more
      And it is on record when Chidi was registered and erased, and nobody can read the name

    Example: It is asked for again
      Given Chidi's record has been erased
      When the officer for privacy erases Chidi's record
      Then the answer is the same as for what is not there

  @COM-PRV-07
  Rule: Whoever was ever entered is kept as long as the schedule says

    The June 2027 series takes entries until 16 April 2027.

    @also-over-http
    Example: On the last of 24 months
      Given the board keeps entries for 24 months and results for 72
      And it is 16 April 2029 at 23:59
      When the officer for privacy erases Amira's record
      Then it is refused, and can be done from 17 April 2029 on
      And Amira is Northgate's candidate still

    @also-over-http
    Example: On the day after
      Given the board keeps entries for 24 months and results for 72
      And it is 17 April 2029 at 00:00
      When the officer for privacy erases Amira's record
      Then Amira is nobody's candidate any more
      And it is on record when Amira was registered and erased, and nobody can read the name
      And Northgate has Amira's entry still, under the number and no name

    Example: It is asked for again
      Given the board keeps entries for 24 months and results for 72
      And it is 17 April 2029 at 00:00
      And Amira's record has been erased
      When the officer for privacy erases Amira's record
      Then the answer is the same as for what is not there

    Example: A candidate whose entry was withdrawn
      Given the board keeps entries for 24 months and results for 72
      And Amira is withdrawn afterwards
      And it is 16 April 2029 at 23:59
      When the officer for privacy erases Amira's record
      Then it is refused because the record must be kept

    Example: Nobody has decided yet
      Given it is 17 April 2029 at 00:00
      When the officer for privacy erases Amira's record
      Then it is refused because nobody has said for how long it is kept

  @COM-PRV-07
  Rule: The schedule is the board's, and never reaches back

    @also-over-http
    Example: Who said what, and since when it holds
      Given the board keeps entries for 24 months and results for 72
      When the officer for privacy asks for how long records are kept
      Then entries are kept for 24 months from 1 January 2027 on, as the officer for privacy has said
      And results are kept for 72 months from 1 January 2027 on, as the officer for privacy has said

    Example: Longer from another day on
      Given the board keeps entries for 24 months and results for 72
      And it is 17 April 2029 at 00:00
      And the officer for privacy has entries kept for 36 months from 17 April 2029 on
      When the officer for privacy erases Amira's record
      Then it is refused, and can be done from 17 April 2030 on

    Scenario Outline: Said on <moment> of 1 January 2027
      Given it is <moment>
      When the officer for privacy has entries kept for 24 months from 1 January 2027 on
      Then it is taken

      Examples:
        | moment                    |
        | 31 December 2026 at 23:59 |
        | 1 January 2027 at 23:59   |

    Example: Said a day too late
      Given it is 2 January 2027 at 00:00
      When the officer for privacy has entries kept for 24 months from 1 January 2027 on
      Then it is refused because it would reach back

  @COM-PRV-07 @COM-QUA-01
  Rule: The history still is what was sealed

    @also-over-http
    Example: A head that was noted before
      Given the history has been sealed since
      And the officer for privacy has noted the head of the history
      And Chidi's record has been erased
      And the history has been sealed since
      When the officer for privacy asks whether the history is what was sealed
      Then it is, and has a head to be noted

  @COM-ACC-01 @COM-ACC-02
  Rule: Nobody but the privacy duty erases

    @also-over-http
    Example: The centre that registered the candidate
      When the officer of Northgate erases Chidi's record
      Then the answer is the same as for what is not there

    Example: Another duty of the board
      When the officer for entries erases Chidi's record
      Then the answer is the same as for what is not there
