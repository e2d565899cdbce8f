@award
Feature: An award can be repeated and explained
  An award is a run over a syllabus and series. It keeps the marks, thresholds and factors that it
  read, and shows for anybody how the grade came about. What comes later makes a new run and never
  alters an old one. A run counts once a person has confirmed it.

  Background:
    Given these options of Physics (IGCSE) in June 2027
      | option | of  | component | out of | factor |
      | BX     | 103 | 11        | 40     | 6/5    |
      | BX     | 103 | 21        | 40     | 1      |
      | BX     | 103 | 31        | 20     | 3/4    |
    And its thresholds are
      | option | out of | A* | A  | B  | C  |
      | BX     | 103    | 90 | 80 | 70 | 60 |
    And Amira has the marks 28, 29, 17 on option BX

  @INT-AWD-10
  Rule: A run explains every step from the mark to the grade

    Example: Amira's B
      When Physics is awarded
      Then it is explained for Amira: component 11 has 28 times 6/5, shown as 33.6
      And it is explained for Amira: component 31 has 17 times 3/4, shown as 12.8
      And the exact sum is 1507/20 and the total 75
      And it reaches B at 70 and misses A at 80

    @also-over-http
    Example: Not for a centre
      Given Physics was awarded
      When the officer of Northgate asks how Amira came by the result
      Then the answer is the same as for what is not there

  @INT-AWD-10
  Rule: The same inputs give the same grades, and a change is a new run

    @also-over-http
    Example: The threshold of B is raised
      Given Physics was awarded
      And its thresholds are
        | option | out of | A* | A  | B  | C  |
        | BX     | 103    | 90 | 80 | 76 | 60 |
      When Physics is awarded again
      Then in the first run Amira has B
      And in the second run Amira has C

    Example: A mark is corrected
      Given Physics was awarded
      And the board has sent these marks
        | candidate | component | mark |
        | Amira     | 21        | 34   |
      When Physics is awarded again
      Then in the first run Amira has B
      And in the second run Amira has A

    Example: Nothing has changed
      Given Physics was awarded
      When Physics is awarded again
      Then in the first run Amira has B
      And in the second run Amira has B

  @INT-AWD-10
  Rule: A person confirms a run, and a later one takes its place

    @also-over-http
    Example: Two runs are confirmed, one after the other
      Given Physics was awarded and the award confirmed
      And Physics was awarded
      When the board confirms the second run
      Then the first run is superseded and the second one confirmed

    @also-over-http
    Example: A program cannot confirm
      Given Physics was awarded
      When a program with the awarding duty confirms the first run
      Then the answer is the same as for what is not there

    @also-over-http
    Example: Confirmed already
      Given Physics was awarded and the award confirmed
      When the board confirms the first run
      Then it is refused because the award is settled already

    @also-over-http
    Example: The options stand once an award on them does
      Given Physics was awarded and the award confirmed
      When the board takes these options instead
        | option | of | component | out of | factor |
        | BX     | 40 | 11        | 40     | 1      |
      Then it is refused because an award stands on the options

  @INT-AWD-10
  Rule: A run is confirmed while everything that it read is still so

    Background:
      Given Bilal has the marks 40, 40, 20 on option BX
      And Physics was awarded

    Example: Nothing has moved
      When the board confirms the first run
      Then it is taken

    Example: A mark is corrected
      Given the board has sent these marks
        | candidate | component | mark |
        | Amira     | 21        | 34   |
      When the board confirms the first run
      Then it is refused because the run is out of date
      And 1 candidate differs from what the run read

    Example: A mark is sent again as it was
      Given the board has sent these marks
        | candidate | component | mark |
        | Amira     | 21        | 29   |
      When the board confirms the first run
      Then it is taken

    Example: A case about a candidate is open
      Given a case about Amira is open
      When the board confirms the first run
      Then it is refused because the run is out of date
      And 1 candidate differs from what the run read

    Example: Somebody is entered since
      Given Chidi is entered for option BX
      When the board confirms the first run
      Then it is refused because the run is out of date
      And 1 candidate differs from what the run read

    Example: Somebody is withdrawn and somebody entered since
      Given Bilal is withdrawn afterwards
      And Chidi is entered for option BX
      When the board confirms the first run
      Then it is refused because the run is out of date
      And 2 candidates differ from what the run read

    Example: Somebody is changed to another option
      Given the published options and thresholds of Chemistry in November 2023
      And Chidi has the marks 26, 62, 32 on option CY
      And Chemistry was awarded
      And Chidi is changed to option FY afterwards
      When the board confirms the second run
      Then it is refused because the run is out of date
      And 1 candidate differs from what the run read

    @also-over-http
    Example: The threshold of B is raised
      Given its thresholds are
        | option | out of | A* | A  | B  | C  |
        | BX     | 103    | 90 | 80 | 76 | 60 |
      When the board confirms the first run
      Then it is refused because the run is out of date
      And its thresholds are others than the run's
      And 0 candidates differ from what the run read

    Example: The thresholds are sent again as they were
      Given its thresholds are
        | option | out of | A* | A  | B  | C  |
        | BX     | 103    | 90 | 80 | 70 | 60 |
      When the board confirms the first run
      Then it is taken

    Example: The factors are others
      Given the board takes these options instead
        | option | of  | component | out of | factor |
        | BX     | 103 | 11        | 40     | 1      |
        | BX     | 103 | 21        | 40     | 6/5    |
        | BX     | 103 | 31        | 20     | 3/4    |
      When the board confirms the first run
      Then it is refused because the run is out of date
      And its options are others than the run's

    Example: Awarded again after a mark was corrected
      Given the board has sent these marks
        | candidate | component | mark |
        | Amira     | 21        | 34   |
      And Physics was awarded
      When the board confirms the second run
      Then the first run is run and the second one confirmed

  @INT-AWD-10
  Rule: Nobody is awarded without thresholds

    @also-over-http
    Example: Somebody is entered for an option without thresholds
      Given these options of Biology (IGCSE) in June 2027
        | option | of | component | out of | factor |
        | BX     | 40 | 11        | 40     | 1      |
        | CX     | 60 | 21        | 60     | 1      |
      And its thresholds are
        | option | out of | C  |
        | BX     | 40     | 20 |
      And Bilal has the marks 60 on option CX
      When Biology is awarded
      Then it is refused because an option has no thresholds

    Example: Nobody is entered
      Given these options of Biology (IGCSE) in June 2027
        | option | of | component | out of | factor |
        | BX     | 40 | 11        | 40     | 1      |
      And its thresholds are
        | option | out of | C  |
        | BX     | 40     | 20 |
      When Biology is awarded
      Then it is refused because nobody is entered for the syllabus
