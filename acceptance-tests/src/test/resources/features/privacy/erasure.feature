@erasure
Feature: What is held of somebody is erased
  A candidate, or a parent, asks the board to erase what it holds. Where nothing must be kept, the
  officer for privacy does so: the candidature is gone, with name and date of birth, and nobody can
  read them in the history any more, which still proves all the rest.

  Open: for how long entries, charges, results and certificates must be kept. Until the board has a
  schedule, whoever was ever entered is kept. How candidates of English exams are erased.

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
  Rule: Whoever was ever entered is kept

    @also-over-http
    Example: A candidate who is entered
      When the officer for privacy erases Amira's record
      Then it is refused because the record must be kept
      And Amira is Northgate's candidate still

    Example: A candidate whose entry was withdrawn
      Given Amira is withdrawn afterwards
      When the officer for privacy erases Amira's record
      Then it is refused because the record must be kept

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
