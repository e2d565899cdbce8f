@entries
Feature: Whether an entry is a retake
  A series may have a closing date for retakes: November has one after June, March after November,
  June has none. Whether an entry is a retake is said when it is made, and never after.

  Background:
    Given it is 1 February 2027 at 12:00

  @INT-ENT-05
  Rule: A series without a closing date for retakes takes none

    Background:
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira for Biology in March 2027

    @also-over-http
    Example: Called a retake
      When Northgate enters Amira for Biology as a retake of "March 2027"
      Then it is refused because the series takes no retakes
      And Amira has no Biology entry

    Example: Not called one
      When Northgate enters Amira for Biology
      Then her Biology entry is a first one

  @INT-ENT-05
  Rule: An entry is a retake from the beginning, or never

    Background:
      Given June 2027 takes retakes of March 2027 until 20 March 2027
      And Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira for Biology in March 2027
      And Northgate entered Amira on time for Biology

    @also-over-http
    Example: Entered again, as a retake
      When Northgate enters Amira for Biology as a retake of "March 2027"
      Then it is refused because the syllabus is entered already
      And her Biology entry is a first one

    Example: Changed to a syllabus that she had in March, after the closing date of first entries
      Given Northgate may enter Physics
      And Northgate entered Amira for Physics in March 2027
      When Northgate changes it on 1 March 2027 to Physics
      Then her Physics entry is a first one
      And Northgate owes £40 for being late

    Example: Entered again by a row of a file
      Given a file of Northgate with the rows
        | candidate | course  |
        | 0001      | Biology |
      And a row of it names Amira of March 2027 as the earlier candidate
      When the file is sent for its good rows
      Then the faults are
        | line | column   | rule       | fault                    |
        | 2    | syllabus | INT-ENT-01 | syllabus already entered |
      And her Biology entry is a first one

    Example: Changed by a row of a file
      Given a file of Northgate with the rows
        | action | candidate | course  | new course                 |
        | amend  | 0001      | Biology | Biology with the practical |
      And a row of it names Amira of March 2027 as the earlier candidate
      When the file is sent for its good rows
      Then the faults are
        | line | column             | rule       | fault              |
        | 2    | previous_series    | INT-ENT-15 | value out of place |
        | 2    | previous_centre    | INT-ENT-15 | value out of place |
        | 2    | previous_candidate | INT-ENT-15 | value out of place |
      And her Biology entry is a first one
