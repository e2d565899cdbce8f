@candidates
Feature: One person under several candidate numbers
  Whoever sits at two centres in one series has a candidate number at each. What holds for a person,
  such as one option of a syllabus, holds for both together once it is known that they are one.

  Our reading where sources are silent:
    - the same UCI and the same date of birth are the same person
    - a centre is told the rule that its entry breaks, and nothing of the other centre
    - the board says by hand what shows no other way, with its reason on record; where entries that
      stand break a rule then, one of them is withdrawn first

  Background:
    Given Northgate may enter Biology
    And Southgate may enter Biology

  @INT-CAN-05 @INT-ENT-01
  Rule: The same UCI and date of birth are one person

    Example: Registered at two centres
      Given Amira is registered at Northgate and at Southgate with one UCI
      And Northgate entered Amira on time for Biology
      When Southgate enters Amira for Biology
      Then it is refused because the syllabus is entered already

    Example: Born on another day
      Given Amira is registered at Northgate and, born on another day, at Southgate with one UCI
      And Northgate entered Amira on time for Biology
      When Southgate enters Amira for Biology
      Then it is taken

    @also-over-http
    Example: The UCI is given afterwards, and both are entered
      Given Amira is registered at Northgate with a UCI and at Southgate without
      And Northgate entered Amira on time for Biology
      And Southgate entered Amira on time for Biology
      When Southgate gives the UCI of Amira
      Then it is refused because the syllabus is entered already

    Example: The UCI is given afterwards
      Given Amira is registered at Northgate with a UCI and at Southgate without
      And Northgate entered Amira on time for Biology
      And Southgate gave the UCI of Amira
      When Southgate enters Amira for Biology
      Then it is refused because the syllabus is entered already

  @INT-CAN-05
  Rule: The board links two candidates by hand, on record

    Background:
      Given Amira is registered at Northgate and, born on another day, at Southgate
      And Northgate entered Amira on time for Biology

    @also-over-http
    Example: From then on they are one
      Given the board linked Amira of Northgate and Amira of Southgate
      When Southgate enters Amira for Biology
      Then it is refused because the syllabus is entered already

    Example: Both are entered for the same
      Given Southgate entered Amira on time for Biology
      When the board links Amira of Northgate and Amira of Southgate
      Then it is refused because the syllabus is entered already

    Example: Linked twice
      Given the board linked Amira of Northgate and Amira of Southgate
      When the board links Amira of Southgate and Amira of Northgate
      Then it is refused because they are one person already

    Example: A program links nobody
      When a program links Amira of Northgate and Amira of Southgate
      Then the answer is the same as for what is not there
