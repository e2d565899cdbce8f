@erasure
Feature: Whoever took an English exam is erased
  A candidate of an English exam is known by the Candidate ID, a new one for each entry, and is
  erased by it: name and date of birth, the account for results online with the e-mail address, and
  what the history holds of them. The Candidate ID is never given to anybody else, and what was
  charged and scored stays as that of a number.

  Our reading where sources are silent: the time is counted from the day of the exam, or from the
  last thing that was decided or released.

  Background:
    Given results of the B2 First paper exam of 5 June 2027 come out from 5 to 16 July 2027
    And Amira sat it at Northgate
    And the board keeps entries for English exams for 24 months and their results for 72

  @COM-PRV-07
  Rule: The entry is kept as long as the schedule says, and is nobody's after that

    @also-over-http
    Example: On the last of 24 months
      Given it is 5 June 2029 at 23:59
      When the officer for privacy erases Amira, who was entered for the exam
      Then it is refused, and can be done from 6 June 2029 on

    @also-over-http
    Example: On the day after
      Given Amira has registered for results online
      And it is 6 June 2029 at 00:00
      When the officer for privacy erases Amira, who was entered for the exam
      Then Amira's entry is that of a Candidate ID, listed and by itself alike
      And it has no Confirmation of Entry any more
      And Amira cannot log in any more
      And it is on record when Amira was entered and erased, and nobody can read the name

    Example: Two of one sitting
      Given Bilal sat it at Northgate
      And it is 6 June 2029 at 00:00
      When the officer for privacy erases Amira, who was entered for the exam
      And the officer for privacy erases Bilal, who was entered for the exam
      Then Bilal's entry is that of a Candidate ID, listed and by itself alike

    Example: A result is kept for longer
      Given Amira's result is ready but unreleased
      And it is 6 June 2029 at 00:00
      When the officer for privacy erases Amira, who was entered for the exam
      Then it is refused because the record must be kept

  @COM-ACC-01 @COM-ACC-02
  Rule: Nobody but the privacy duty erases whoever took an exam

    @also-over-http
    Example: Another duty of the board
      When the officer for entries erases Amira, who was entered for the exam
      Then the answer is the same as for what is not there
