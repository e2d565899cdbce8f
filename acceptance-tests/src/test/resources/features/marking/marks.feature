@marking
Feature: Component marks reach the board
  Marks come in by file, a row for each candidate and component. A file is taken whole or not at
  all, and every row that is wrong is named. Absent is not a zero, and a mark that is not there is
  missing.

  Our reading where sources are silent:
    - a file sent once more changes nothing, and a corrected one changes what differs

  Background:
    Given these options of Physics (IGCSE) in June 2027
      | option | of  | component | out of | factor |
      | BX     | 100 | 11        | 40     | 1      |
      | BX     | 100 | 21        | 60     | 1      |
      | CX     | 100 | 11        | 40     | 1      |
      | CX     | 100 | 31        | 60     | 1      |
    And Amira is entered for option BX
    And Bilal is entered for option CX

  @INT-CWK-02
  Rule: A file of marks is taken whole, or refused with every row that is wrong

    @also-over-http
    Example: All of them fit
      When the board sends these marks
        | candidate | component | mark   |
        | Amira     | 11        | 40     |
        | Amira     | 21        | 0      |
        | Bilal     | 11        | absent |
      Then 3 marks are new, 0 changed and 0 known already
      And on component 11 these are on record
        | Amira | 40     |
        | Bilal | absent |

    Example: The same file again, with one correction
      Given the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 40   |
        | Bilal     | 11        | 12   |
      When the board sends these marks
        | candidate | component | mark |
        | Amira     | 11        | 40   |
        | Bilal     | 11        | 13   |
      Then 0 marks are new, 1 changed and 1 known already
      And the mark of Bilal on component 11 is 13

    @also-over-http
    Example: A component of another option
      When the board sends these marks
        | candidate | component | mark |
        | Amira     | 11        | 12   |
        | Amira     | 31        | 12   |
      Then line 3 is refused because the option has no such component
      And the mark of Amira on component 11 is missing

    Example: Somebody who is not entered
      Given Chidi is a candidate of Northgate without an entry
      When the board sends these marks
        | candidate | component | mark |
        | Chidi     | 11        | 12   |
        | Amira     | 11        | 12   |
      Then line 2 is refused because nobody is entered there
      And the mark of Amira on component 11 is missing

    Example: Two rows for one mark
      When the board sends these marks
        | candidate | component | mark |
        | Amira     | 11        | 12   |
        | Bilal     | 11        | 12   |
        | Amira     | 11        | 13   |
      Then line 4 is refused because the mark is given twice

  @INT-AWD-01 @INT-CWK-02
  Rule: A raw mark is whole and lies between nothing and the component's maximum

    Scenario Outline: <mark> of 40 is <standing>
      When the board sends these marks
        | candidate | component | mark   |
        | Amira     | 11        | <mark> |
      Then it is taken

      Examples:
        | mark | standing    |
        | 40   | a full mark |

      Examples:
        | mark | standing |
        | 0    | a zero   |

    @also-over-http
    Example: One mark too many
      When the board sends these marks
        | candidate | component | mark |
        | Bilal     | 11        | 12   |
        | Amira     | 11        | 41   |
      Then line 3 is refused because the mark is above the maximum
      And the mark of Bilal on component 11 is missing

  @COM-ACC-01 @COM-ACC-02
  Rule: A centre learns nothing of marks

    @also-over-http
    Example: The officer of a centre sends marks
      When the officer of Northgate sends these marks
        | candidate | component | mark |
        | Amira     | 11        | 40   |
      Then the answer is the same as for what is not there

  @COM-QUA-01
  Rule: A mark is recorded on the version that was seen

    @also-over-http
    Example: Somebody else was faster
      Given the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 30   |
      When the board records 31 for Amira on component 11 having seen no mark
      Then it is refused because somebody else was faster
      And the mark of Amira on component 11 is 30

    @also-over-http
    Example: Two officers open a case about one candidate
      Given a case about Amira is open
      When another officer, who has not seen it, opens a case about Amira
      Then it is refused because somebody else was faster

  @INT-SPC-01
  Rule: No disadvantage is worth more than 5 % of the maximum

    Scenario Outline: <percent> %
      When Amira's 20 on component 11 gets <percent> % of its maximum for a disadvantage
      Then <answer>

      @also-over-http
      Examples:
        | percent | answer                                                   |
        | 6       | it is refused because no disadvantage is worth that much |

      Examples:
        | percent | answer                                                   |
        | 5       | it is taken                                              |
        | 0       | it is taken                                              |
        | 100     | it is refused because no disadvantage is worth that much |
