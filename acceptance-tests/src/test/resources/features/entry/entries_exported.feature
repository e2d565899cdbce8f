@entries
Feature: What a centre has, as a file
  A centre takes out what it has entered, works on it in its own system, and sends it back. Nothing
  is lost on the way: names in every script, zeros before a number, a cell that looks like a formula.

  Background:
    Given June 2027 takes retakes of March 2027 until 20 March 2027
    And Amira is a candidate of Northgate School, which may enter Biology
    And Northgate may enter Chemistry
    And Northgate entered Amira for Biology in March 2027

  @INT-ENT-15
  Rule: What is exported can be sent back and changes nothing

    @also-over-http
    Example: A retake, two entries, a candidate without any, after entries have shut
      Given Northgate entered Amira for Biology as a retake of "March 2027"
      And a file of Northgate with the rows
        | action   | candidate | name           | course    |
        | enter    | 0101      | =1+1 'O, Neil' | Biology   |
        | enter    | 0101      | =1+1 'O, Neil' | Chemistry |
        | register | 0102      | أميرة، بنت علي |           |
      And the file was sent for its good rows
      And it is 1 June 2027 at 10:00
      When what Northgate has is exported and sent back as a whole
      Then 4 rows are exported
      And 0 rows are taken, 4 unchanged and 0 faulty
      And the file is done

    Example: A withdrawn entry does not come back
      Given Northgate entered Amira on time for Biology
      And Northgate withdraws it at 1 February 2027 at 10:00
      When what Northgate has is exported and sent back as a whole
      Then 1 row is exported
      And 0 rows are taken, 1 unchanged and 0 faulty
      And Amira has no Biology entry

  @INT-ENT-15 @COM-ACC-02
  Rule: What a centre has is exported to those who see it

    @also-over-http
    Example: Another centre
      When Southgate exports what Northgate has
      Then the answer is the same as for what is not there
