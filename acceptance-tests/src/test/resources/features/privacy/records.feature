@records
Feature: What is on record
  Every change of an entry, a mark, a threshold or a result is on record, and so is every time that
  somebody was shown a candidate's record. The board can read both. Names are shown to those of the
  board alone whose duty is privacy.

  Background:
    Given these options of Physics (IGCSE) in June 2027
      | option | of  | component | out of | factor |
      | BX     | 100 | 11        | 40     | 1      |
      | BX     | 100 | 21        | 60     | 1      |
    And Amira is entered for option BX

  @COM-QUA-01
  Rule: A change is on record with who, under which rule, before and after

    @also-over-http
    Example: A mark that was given and then corrected
      Given the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 30   |
      And the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 31   |
      When the officer for awarding reads the history of Amira's mark on component 11
      Then it says
        | what    | before  | after | who              | rule       |
        | given   | missing | 30    | officer-AWARDING | INT-AWD-01 |
        | changed | 30      | 31    | officer-AWARDING | INT-AWD-01 |

    Example: An entry that was made and withdrawn
      Given Amira is withdrawn afterwards
      When the officer for entries reads the history of Amira's entry
      Then it was made and then withdrawn
      And each line names Northgate's exams officer and a rule

    Example: A file that says what was known leaves no line
      Given the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 30   |
      And the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 30   |
      When the officer for awarding reads the history of Amira's mark on component 11
      Then it says
        | what  | before  | after | who              | rule       |
        | given | missing | 30    | officer-AWARDING | INT-AWD-01 |

  @COM-QUA-01
  Rule: Whether the record is still what was written can be proved

    What is on record is sealed every minute, each seal together with the one before it. The hash of
    the last seal, its head, proves everything before it; whoever keeps it elsewhere can prove that
    the whole was not exchanged.

    Example: The auditor asks
      Given the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 30   |
      And the history has been sealed since
      When the officer for privacy asks whether the history is what was sealed
      Then it is, and has a head to be noted

    Example: A head that was noted before a mark was corrected
      Given the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 30   |
      And the history has been sealed since
      And the officer for privacy has noted the head of the history
      And the board has sent these marks
        | candidate | component | mark |
        | Amira     | 11        | 31   |
      And the history has been sealed since
      When the officer for privacy asks whether the history is what was sealed
      Then it is, and has a head to be noted

    @also-over-http
    Example: A head that was noted of a history that was exchanged since
      Given a head was noted of a history that is not this one
      When the officer for awarding asks whether the history is what was sealed
      Then it is not, because nobody knows that head

  @COM-QUA-01 @COM-PRV-01
  Rule: Names in the record are shown to the privacy duty alone

    @also-over-http
    Example: The officer for entries
      When the officer for entries reads the history of Amira's candidature
      Then the name that was given is withheld

    Example: The officer for privacy
      When the officer for privacy reads the history of Amira's candidature
      Then the name that was given is shown

  @COM-PRV-01
  Rule: Whoever was shown a candidate's record is on record, with the purpose

    @also-over-http
    Example: The centre has looked
      Given Northgate has looked at Amira's record
      When the officer for privacy asks who has seen Amira's record
      Then Northgate has seen the candidate for "entries and results"

    Example: Nobody has looked
      When the officer for privacy asks who has seen Amira's record
      Then nobody of Northgate has seen anything

  @COM-ACC-01 @COM-ACC-02
  Rule: The record is the board's, and who has seen what is the privacy duty's

    @also-over-http
    Example: The centre that made the entry
      When the officer of Northgate reads the history of Amira's entry
      Then the answer is the same as for what is not there

    @also-over-http
    Example: The centre asks whether the record can be trusted
      When the officer of Northgate asks whether the history is what was sealed
      Then the answer is the same as for what is not there

    @also-over-http
    Example: Another duty of the board
      When the officer for catalogue reads the history of Amira's entry
      Then the answer is the same as for what is not there

    @also-over-http
    Example: The officer for entries asks who has looked
      When the officer for entries asks who has seen Amira's record
      Then the answer is the same as for what is not there
