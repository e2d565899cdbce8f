@entries
Feature: What a centre has in a series, in figures
  An exams officer sees at one look who is registered and what is entered: to check what was typed,
  to order rooms and to foresee the invoice. Private candidates use the centre only as a venue.

  Background:
    Given Amira is a candidate of Northgate School, which may enter Biology
    And Bilal is a candidate of Northgate School, which may enter Physics
    And Carla is a private candidate of Northgate
    And Northgate entered Amira on time for Biology
    And Northgate entered Bilal on time for Biology
    And Northgate entered Carla late for Biology

  @INT-CAN-04
  Rule: Private candidates are counted apart

    @also-over-http
    Example: Two pupils and somebody from outside
      Given Northgate entered Amira late for Physics with the practical
      When Northgate looks up its summary of June 2027
      Then there are 2 school candidates and 1 private candidate
      And they are entered for
        | syllabus                   | school candidates | private candidates |
        | Biology                    | 2                 | 1                  |
        | Physics with the practical | 1                 | 0                  |
      And they were entered
        | stage   | school candidates | private candidates |
        | on time | 2                 | 0                  |
        | late    | 1                 | 1                  |

    Example: What is withdrawn is counted no more
      Given Northgate has withdrawn it
      When Northgate looks up its summary of June 2027
      Then there are 2 school candidates and 1 private candidate
      And they are entered for
        | syllabus | school candidates | private candidates |
        | Biology  | 2                 | 0                  |

  @COM-ACC-02
  Rule: A centre's figures are its own

    @also-over-http
    Example: Another centre's
      When the officer of Southgate looks up the summary of Northgate
      Then the answer is the same as for what is not there
