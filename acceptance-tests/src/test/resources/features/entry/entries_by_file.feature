@entries
Feature: Entering a whole centre by file
  A centre with two hundred candidates does not type. It sends a file: a line for each entry, with
  the candidate's details where the candidate is new, for each change and for each withdrawal. An
  Associate sends one file for all its centres. Each line is decided by the rules by which the same
  thing is decided when it is asked for alone, and the answer names every line that breaks one.

  Our reading where sources are silent:
    - a line is taken whole: whose entry is refused is not registered by that line either
    - what a line says that is so already is no change, even when entries have shut meanwhile
    - a file that was worked through and is sent again is answered by what became of it then, faulty
      lines and all, however it is to be taken this time: a faulty line is tried again in another file
    - which of a line's values belongs where is not guessed: a line with more or fewer than there are
      columns is faulty, whatever stands in it
    - of a file that was cancelled, or that we could not work through, lines that were taken are left

  Background:
    Given the June 2027 entry dates are
      | closing date | 21 February 2027 |
      | late until   | 16 April 2027    |
    And Northgate may enter Biology
    And Northgate may enter Chemistry
    And it is 1 February 2027 at 10:00

  @INT-ENT-15
  Rule: Good rows are taken and every faulty row is told with the rule that it breaks

    @also-over-http
    Example: Two candidates, four lines, two of them faulty
      Given a file of Northgate with the rows
        | candidate | name  | course                     |
        | 0001      | أميرة | Biology                    |
        | 0001      |       | Chemistry                  |
        | 0001      |       | Biology with the practical |
        | 0002      |       | Physics                    |
      When the file is sent for its good rows
      Then 2 rows are taken, 0 unchanged and 2 faulty
      And the faults are
        | line | column    | rule       | fault                    |
        | 4    | syllabus  | INT-ENT-01 | syllabus already entered |
        | 5    | candidate | INT-CAN-01 | candidate not registered |
      And the entries of Northgate are
        | candidate | course    | standing |
        | 0001      | Biology   | on time  |
        | 0001      | Chemistry | on time  |
      And candidate 0001 of Northgate is called "أميرة"

    @also-over-http
    Example: A line with a value too many
      Given a file of Northgate with the rows
        | candidate | name  | course    |
        | 0001      | Amira | Biology   |
        | 0001      |       | Chemistry |
        | 0002      | Bilal | Biology   |
      And line 3 of it has a value too many
      When the file is sent for its good rows
      Then 2 rows are taken, 0 unchanged and 1 faulty
      And the faults are
        | line | column | rule       | fault                  |
        | 3    |        | INT-ENT-15 | other number of values |
      And the entries of Northgate are
        | candidate | course  | standing |
        | 0001      | Biology | on time  |
        | 0002      | Biology | on time  |

    Example: Every fault of a line is told
      Given a file of Northgate with the rows
        | candidate | name  | course  | date of birth |
        | 001       | Amira | Physics | 2010-02-29    |
      When the file is sent for its good rows
      Then the faults are
        | line | column        | rule       | fault              |
        | 2    | candidate     | INT-CAN-01 | value not accepted |
        | 2    | date_of_birth | INT-CAN-02 | no such day        |

    Example: Every rule that a line breaks is told
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Physics |
      And the file was sent as a trial
      When the file is sent for its good rows
      Then the faults are
        | line | column   | rule       | fault                            |
        | 2    | syllabus | INT-ENT-01 | centre not approved for syllabus |
        | 2    | option   | INT-ENT-02 | option not offered               |
      And Northgate has no candidate 0001

    Example: Changes and withdrawals
      Given a file of Northgate with the rows
        | action   | candidate | name  | course    | new course                 |
        |          | 0001      | Amira | Biology   |                            |
        | enter    | 0001      |       | Chemistry |                            |
        | amend    | 0001      |       | Biology   | Biology with the practical |
        | withdraw | 0001      |       | Chemistry |                            |
        | register | 0002      | Bilal |           |                            |
        | amend    | 0002      |       | Biology   | Chemistry                  |
        | withdraw | 0002      |       | Chemistry |                            |
      When the file is sent for its good rows
      Then 5 rows are taken, 0 unchanged and 2 faulty
      And the faults are
        | line | column | rule       | fault               |
        | 7    |        | INT-ENT-06 | nothing to change   |
        | 8    |        | INT-ENT-07 | nothing to withdraw |
      And the entries of Northgate are
        | candidate | course                     | standing |
        | 0001      | Biology with the practical | on time  |

    Scenario Outline: A code that looks right and is not: <value> as <column>
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      And a row of it has "<value>" as its "<column>"
      When the file is sent for its good rows
      Then the faults are
        | line | column   | rule   | fault              |
        | 2    | <column> | <rule> | value not accepted |
      And Northgate has no candidate 0001

      Examples:
        | column    | value  | rule       |
        | syllabus  | O610   | INT-ENT-01 |
        | syllabus  | 610    | INT-ENT-01 |
        | syllabus  | ０610   | INT-ENT-01 |
        | option    | ΒX     | INT-ENT-01 |
        | option    | bx     | INT-ENT-01 |
        | candidate | 0000   | INT-CAN-01 |
        | candidate | ٠٠٠١   | INT-CAN-01 |
        | centre    | MZ04O  | INT-PRE-01 |
        | sex       | female | INT-CAN-02 |
        | language  | e      | INT-CAN-02 |
        | action    | delete | INT-ENT-15 |

    Scenario Outline: What looks like a language and is none: <value>
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      And a row of it has "<value>" as its "language"
      When the file is sent for its good rows
      Then the faults are
        | line | column   | rule       | fault                 |
        | 2    | language | INT-CAN-02 | language not accepted |
      And Northgate has no candidate 0001

      @also-over-http
      Examples: The tag of what nobody knows
        | value |
        | und   |

      Examples: A country twice
        | value    |
        | en-GB-GB |

  @INT-ENT-15 @INT-CAN-02
  Rule: A name is taken exactly as it stands, or refused

    Scenario Outline: Kept as it is: <name>
      Given a file of Northgate with the rows
        | candidate | name   | course  |
        | 0001      | <name> | Biology |
      When the file is sent for its good rows
      Then candidate 0001 of Northgate is called "<name>"

      @also-over-http
      Examples:
        | name              |
        | =SUM(A1), Ağaoğlu |

      Examples:
        | name             |
        | +27 Naledi       |
        | محمد بن عبد الله |
        | +1+cmd\|' /C calc'!A0 |
        | Zoë Zoë |

    Scenario Outline: Refused: <what>
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      And a row of it has a name of the code points "<code points>"
      When the file is sent for its good rows
      Then the faults are
        | line | column | rule       | fault             |
        | 2    | name   | INT-CAN-02 | name not accepted |

      Examples:
        | what                                | code points              |
        | combining marks alone               | 0301 0308                |
        | a mark before its letter            | 0301 005A                |
        | an override of the direction        | 0041 202E 0062 0063      |
        | an isolate that is never closed     | 0041 2067 05D0           |
        | digits alone                        | 0031 0032                |

  @INT-ENT-15 @INT-CAN-02
  Rule: Details of a candidate are changed by a row that gives all of them

    @also-over-http
    Example: Another name, given twice
      Given Amira is a candidate of Northgate School, which may enter Biology
      And a file of Northgate with the rows
        | action | candidate | name        |
        | change | 0001      | Zoë Nováková |
        | change | 0001      | Zoë Nováková |
      When the file is sent for its good rows
      Then 1 row is taken, 1 unchanged and 0 faulty
      And candidate 0001 of Northgate is called "Zoë Nováková"

    Example: A name that is none, and a candidate that is not there
      Given Amira is a candidate of Northgate School, which may enter Biology
      And a file of Northgate with the rows
        | action | candidate | name  |
        | change | 0001      | 12    |
        | change | 0099      | Amira |
      When the file is sent for its good rows
      Then the faults are
        | line | column    | rule       | fault                    |
        | 2    | name      | INT-CAN-02 | name not accepted        |
        | 3    | candidate | INT-CAN-01 | candidate not registered |
      And candidate 0001 of Northgate is called "Amira"

    Example: A UCI of somebody who is entered for the same elsewhere
      Given Southgate may enter Biology
      And Amira is registered at Southgate with a UCI
      And Southgate entered Amira on time for Biology
      And a file of Northgate with the rows
        | action   | candidate | name  | UCI of | course  |
        | enter    | 0101      | Amira |        | Biology |
        | change   | 0101      | Amira | Amira  |         |
        | withdraw | 0101      |       |        | Biology |
        | change   | 0101      | Amira | Amira  |         |
      When the file is sent for its good rows
      Then the faults are
        | line | column   | rule       | fault                    |
        | 3    | uci      | INT-ENT-01 | syllabus already entered |

  @INT-ENT-15 @INT-CAN-05
  Rule: Whom a UCI makes one person is entered for a syllabus once, also within one file

    @also-over-http
    Example: Known at another centre
      Given Southgate may enter Biology
      And Amira is registered at Southgate with a UCI
      And Southgate entered Amira on time for Biology
      And a file of Northgate with the rows
        | action   | candidate | name  | UCI of | course    |
        | register | 0001      | Amira | Amira  |           |
        | enter    | 0001      |       |        | Biology   |
        | enter    | 0001      |       |        | Chemistry |
      When the file is sent for its good rows
      Then the faults are
        | line | column   | rule       | fault                    |
        | 3    | syllabus | INT-ENT-01 | syllabus already entered |
      And the entries of Northgate are
        | candidate | course    | standing |
        | 0001      | Chemistry | on time  |

    Example: Under two numbers of the file
      Given a file of Northgate with the rows
        | candidate | name  | UCI of | course  |
        | 0001      | Amira | Amira  | Biology |
        | 0002      | Amira | Amira  | Biology |
      When the file is sent for its good rows
      Then the faults are
        | line | column   | rule       | fault                    |
        | 3    | syllabus | INT-ENT-01 | syllabus already entered |
      And Northgate has no candidate 0002

    Example: What else they are entered for is taken
      Given Amira is registered at Southgate with a UCI
      And a file of Northgate with the rows
        | candidate | name  | UCI of | course    |
        | 0001      | Amira | Amira  | Biology   |
        | 0002      | Amira | Amira  | Chemistry |
        | 0003      | Amira | Bilal  | Biology   |
      When the file is sent for its good rows
      Then 3 rows are taken, 0 unchanged and 0 faulty

  @INT-ENT-15
  Rule: A trial changes nothing and tells the same

    @also-over-http
    Example: A good row and a faulty one
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
        | 0001      |       | Physics |
      When the file is sent as a trial
      Then 1 row is well and not stored, 0 unchanged and 1 faulty
      And Northgate has no entries
      And Northgate has no candidate 0001

  @INT-ENT-15
  Rule: A file that is to be taken whole is taken whole or not at all

    Example: No row is faulty
      Given a file of Northgate with the rows
        | candidate | name  | course    |
        | 0001      | Amira | Biology   |
        | 0001      |       | Chemistry |
      When the file is sent as a whole
      Then the file is done
      And the entries of Northgate are
        | candidate | course    | standing |
        | 0001      | Biology   | on time  |
        | 0001      | Chemistry | on time  |

    @also-over-http
    Example: One row is faulty, and what was entered before stays
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      And a file of Northgate with the rows
        | action   | candidate | course    |
        | withdraw | 0001      | Biology   |
        | enter    | 0001      | Chemistry |
        | enter    | 0001      | Physics   |
      When the file is sent as a whole
      Then the file is refused
      And 2 rows are well and not stored, 0 unchanged and 1 faulty
      And the entries of Northgate are
        | candidate | course  | standing |
        | 0001      | Biology | on time  |

  @INT-ENT-15
  Rule: The same file sent twice changes nothing

    @also-over-http
    Example: All of it had been taken
      Given a file of Northgate with the rows
        | action   | candidate | name  | course    |
        |          | 0001      | Amira | Biology   |
        |          | 0001      |       | Chemistry |
        | withdraw | 0001      |       | Chemistry |
      And the file was sent for its good rows
      When the file is sent for its good rows
      Then the file is answered by the first
      And the entries of Northgate are
        | candidate | course  | standing |
        | 0001      | Biology | on time  |

    @also-over-http
    Example: One row was faulty, and would not be so now
      Given a file of Northgate with the rows
        | action   | candidate | name  | course    |
        |          | 0001      | Amira | Biology   |
        |          | 0001      |       | Physics   |
        | withdraw | 0001      |       | Biology   |
      And the file was sent for its good rows
      And Northgate may enter Physics
      When the file is sent for its good rows
      Then the file is answered by the first
      And 2 rows are taken, 0 unchanged and 1 faulty
      And the faults are
        | line | column   | rule       | fault                            |
        | 3    | syllabus | INT-ENT-01 | centre not approved for syllabus |
        | 3    | option   | INT-ENT-02 | option not offered               |
      And Northgate has no entries

    Example: However it is to be taken the second time
      Given a file of Northgate with the rows
        | candidate | name  | course    |
        | 0001      | Amira | Biology   |
        | 0002      |       | Chemistry |
      And the file was sent for its good rows
      When the file is sent as a whole
      Then the file is answered by the first

    Example: A trial of it is one, and tells what would become of it now
      Given a file of Northgate with the rows
        | candidate | name  | course    |
        | 0001      | Amira | Biology   |
        | 0002      |       | Chemistry |
      And the file was sent for its good rows
      When the file is sent as a trial
      Then 0 rows are well and not stored, 1 unchanged and 1 faulty

    Example: The row that was faulty comes in a file of its own
      Given a file of Northgate with the rows
        | candidate | name  | course    |
        | 0001      | Amira | Biology   |
        | 0001      |       | Physics   |
      And the file was sent for its good rows
      And Northgate may enter Physics
      And a file of Northgate with the rows
        | candidate | name  | course    |
        | 0001      |       | Physics   |
      When the file is sent for its good rows
      Then 1 row is taken, 0 unchanged and 0 faulty

    Example: It had been refused as a whole
      Given a file of Northgate with the rows
        | candidate | name  | course    |
        | 0001      | Amira | Biology   |
        | 0001      |       | Physics   |
      And the file was refused as a whole
      And Northgate may enter Physics
      When the file is sent as a whole
      Then 2 rows are taken, 0 unchanged and 0 faulty

    Example: The same rows in another file, after entries have shut
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      And the file was sent for its good rows
      And it is 1 June 2027 at 10:00
      And a file of Northgate with the rows
        | candidate | name  | course    |
        | 0001      | Amira | Biology   |
        | 0001      | Amira | Chemistry |
      When the file is sent for its good rows
      Then 0 rows are taken, 1 unchanged and 1 faulty
      And the faults are
        | line | column | rule       | fault        |
        | 3    |        | INT-ENT-04 | entries shut |

  @INT-ENT-15 @INT-ENT-03
  Rule: What counts for every row is when the file arrived, not when it was worked through

    Scenario Outline: Sent at <sent>
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      When the file is sent for its good rows at <sent> and worked through at <worked>
      Then the entries of Northgate are
        | candidate | course  | standing   |
        | 0001      | Biology | <standing> |

      @also-over-http
      Examples:
        | sent                      | worked                    | standing |
        | 21 February 2027 at 23:59 | 22 February 2027 at 00:10 | on time  |

      Examples:
        | sent                      | worked                    | standing |
        | 22 February 2027 at 00:00 | 22 February 2027 at 00:10 | late     |

  @INT-ENT-15 @COM-ACC-02
  Rule: A sender enters for the centres that it speaks for, and no other sees its files

    @also-over-http
    Example: An Associate sends for a centre of its own and for another
      Given Lakeside is attached to the Associate Britannia
      And Lakeside may enter Biology
      And a file of Lakeside with the rows
        | school    | candidate | name  | course  |
        | Lakeside  | 0001      | Amira | Biology |
        | Northgate | 0001      | Bilal | Biology |
      When the Associate Britannia sends the file for its good rows
      Then 1 row is taken, 0 unchanged and 1 faulty
      And the faults are
        | line | column | rule       | fault     |
        | 3    | centre | COM-ACC-02 | not found |
      And the entries of Lakeside are
        | candidate | course  | standing |
        | 0001      | Biology | on time  |
      And Northgate has no candidate 0001

    Example: Another centre looks
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      And the file was sent for its good rows
      When Southgate looks at the file
      Then the answer is the same as for what is not there

    Scenario Outline: <who> lists its files
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      And the file was sent for its good rows
      When <who> lists its files
      Then it sees <files> file, done

      @also-over-http
      Examples:
        | who       | files |
        | Northgate | 1     |

      Examples: Somebody else
        | who       | files |
        | Southgate | 0     |

  @INT-ENT-15 @INT-PRE-02 @INT-ENT-03
  Rule: A file of an attached centre waits for its Associate, whose day is the board's

    Background:
      Given Lakeside is attached to the Associate Britannia
      And Lakeside may enter Biology
      And a file of Lakeside with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |

    Example: Sent, and not yet approved
      When the file is sent for its good rows
      Then it waits for the Associate Britannia, and for no other
      And Lakeside has no entries

    @also-over-http
    Example: Sent on time, approved late
      Given the file was sent to the Associate for its good rows
      When the Associate Britannia approves the file at 22 February 2027 at 00:00
      Then 1 row is taken, 0 unchanged and 0 faulty
      And the entries of Lakeside are
        | candidate | course  | standing |
        | 0001      | Biology | late     |

    @also-over-http
    Example: Given back with a reason
      Given the file was sent to the Associate for its good rows
      When the Associate Britannia gives the file back because "She sits it in November"
      Then Lakeside reads that it came back because "She sits it in November"
      And no file waits for the Associate Britannia
      And Lakeside has no entries

    Example: A trial is answered at once, as no decision is needed for what has no effect
      When the file is sent as a trial
      Then 1 row is well and not stored, 0 unchanged and 0 faulty
      And no file waits for the Associate Britannia
      And Lakeside has no entries

    Example: A trial tells what the board would say today
      Given it is 17 April 2027 at 00:00
      When the file is sent as a trial
      Then 0 rows are well and not stored, 0 unchanged and 1 faulty
      And Lakeside has no entries

    Example: A trial with a row of another centre of the same Associate
      Given Southlake is attached to Britannia as well
      And Southlake may enter Biology
      And a file of Lakeside with the rows
        | school    | candidate | name  | course  |
        | Lakeside  | 0001      | Amira | Biology |
        | Southlake | 0002      | Bilal | Biology |
      When the file is sent as a trial
      Then 1 row is well and not stored, 0 unchanged and 1 faulty
      And the faults are
        | line | column | rule       | fault     |
        | 3    | centre | COM-ACC-02 | not found |

    Example: A row of another centre of the same Associate, approved unseen
      Given Southlake is attached to Britannia as well
      And Southlake may enter Biology
      And a file of Lakeside with the rows
        | school    | candidate | name  | course  |
        | Lakeside  | 0001      | Amira | Biology |
        | Southlake | 0002      | Bilal | Biology |
      And the file was sent to the Associate for its good rows
      When the Associate Britannia approves the file at 2 February 2027 at 10:00
      Then 1 row is taken, 0 unchanged and 1 faulty
      And the faults are
        | line | column | rule       | fault     |
        | 3    | centre | COM-ACC-02 | not found |
      And Southlake has no candidate 0002

    Example: Approved after it was given back
      Given the file was sent to the Associate for its good rows
      And the Associate Britannia has given the file back because "She sits it in November"
      When the Associate Britannia approves the file at 2 February 2027 at 10:00
      Then it is refused because the file waits for no Associate

    Example: Taken back by the centre before it is decided
      Given the file was sent to the Associate for its good rows
      When Lakeside cancels the file
      Then the file is cancelled
      And no file waits for the Associate Britannia

    Example: Another Associate
      Given Southlake is attached to the Associate Caledonia
      And the file was sent to the Associate for its good rows
      When the Associate Caledonia approves the file at 2 February 2027 at 10:00
      Then the answer is the same as for what is not there

  @INT-ENT-15 @INT-PRE-02
  Rule: Each row of an attached centre is held to its Associate's deadline for what it asks

    Background:
      Given Lakeside is attached to the Associate Britannia
      And Lakeside may enter Biology
      And a file of Lakeside with the rows
        | action   | candidate | name  | course  |
        | enter    | 0001      | Amira | Biology |
        | register | 0002      | Bilal |         |
        | withdraw | 0003      |       | Biology |

    @also-over-http
    Example: Sent after the one for first entries
      Given Britannia has set its deadline for final-entries to 25 January 2027 at 17:00 Africa/Maputo
      And the file was sent to the Associate for its good rows
      When the Associate Britannia approves the file at 1 February 2027 at 12:00
      Then 1 row is taken, 0 unchanged and 2 faulty
      And the faults are
        | line | column | rule       | fault                 |
        | 2    |        | INT-PRE-02 | local deadline passed |
        | 4    |        | INT-ENT-07 | nothing to withdraw   |
      And Lakeside has no candidate 0001
      And Lakeside has no entries

    Example: As a trial
      Given Britannia has set its deadline for final-entries to 25 January 2027 at 17:00 Africa/Maputo
      When the file is sent as a trial
      Then 1 row is well and not stored, 0 unchanged and 2 faulty
      And the faults are
        | line | column | rule       | fault                 |
        | 2    |        | INT-PRE-02 | local deadline passed |
        | 4    |        | INT-ENT-07 | nothing to withdraw   |

    Example: Sent before it, and approved afterwards
      Given Britannia has set its deadline for final-entries to 1 February 2027 at 17:00 Africa/Maputo
      And the file was sent to the Associate for its good rows
      When the Associate Britannia approves the file at 2 February 2027 at 12:00
      Then 2 rows are taken, 0 unchanged and 1 faulty
      And the entries of Lakeside are
        | candidate | course  | standing |
        | 0001      | Biology | on time  |

    Example: What nobody could approve any more
      Given a file of Lakeside with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      And Britannia has set its deadline for final-entries to 25 January 2027 at 17:00 Africa/Maputo
      When the file is sent for its good rows
      Then it is refused because its Associate's deadline was 25 January 2027 at 17:00 Africa/Maputo

  @INT-ENT-15
  Rule: A file that waits can be cancelled, and one that was worked through cannot

    Example: Before anybody works on it
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      When the file is sent for its good rows and cancelled before it is worked through
      Then the file is cancelled
      And Northgate has no entries

    @also-over-http
    Example: A long one, on its way
      Given a file of Northgate with 12000 rows for candidates whom nobody has registered
      When the file is sent for its good rows and cancelled before it is worked through
      Then the file is cancelled

    @also-over-http
    Example: Too late
      Given a file of Northgate with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      And the file was sent for its good rows
      When Northgate cancels the file
      Then it is refused because the file no longer waits
