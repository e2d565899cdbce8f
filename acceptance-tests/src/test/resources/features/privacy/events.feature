@events
Feature: What has happened since
  A system of the board's own, such as a data warehouse or a web site, follows what happens. It is
  told that something was changed and asks for what it may see. What happened is told once a minute,
  in an order in which nothing comes in later before what was told.

  Open: whether centres are to follow what happens to their own candidates.

  Background:
    Given these options of Physics (IGCSE) in June 2027
      | option | of  | component | out of | factor |
      | BX     | 100 | 11        | 40     | 1      |
      | BX     | 100 | 21        | 60     | 1      |
    And Amira is entered for option BX

  @COM-QUA-01
  Rule: Whoever follows goes on where he was and misses nothing

    @also-over-http
    Example: A mark is sent and corrected
      Given the history has been sealed since
      And the officer for awarding has been told all that has happened
      And the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 30   |
      And the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 31   |
      And the history has been sealed since
      When the officer for awarding asks what has happened since
      Then Amira's mark on component 11 was given and then changed
      And nothing of Amira's entry is told again

    Example: What was told is not told again
      Given the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 30   |
      And the history has been sealed since
      And the officer for awarding has been told all that has happened
      When the officer for awarding asks what has happened since
      Then nothing of Amira's mark on component 11 is told

  @COM-ACC-01 @COM-ACC-02
  Rule: Only the board follows what happens

    @also-over-http
    Example: The centre that made the entry
      When the officer of Northgate asks what has happened
      Then the answer is the same as for what is not there

    Example: A duty of the board that has nothing to do with candidates
      When the officer for catalogue asks what has happened since
      Then the answer is the same as for what is not there
