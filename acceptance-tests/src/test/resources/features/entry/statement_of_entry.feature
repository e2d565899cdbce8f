@entries
Feature: What a candidate is told of the entry
  Each candidate gets a statement of entry: who is entered, for what, and when each paper is sat by
  the clocks of the place. It is printed once, and whoever shows it later shows what was handed out.

  Our reading where sources are silent:
    - a centre has a statement issued when it likes; asked again it is the same edition until
      something that it says has changed
    - an attached centre has its own candidates' statements issued itself: it submits nothing by it
    - who is entered for nothing that stands gets none

  Background:
    Given these Key Times
      | zone | session | UTC   | day offset |
      | 6    | AM      | 21:00 | -1         |
    And a centre in zone 6 whose clocks are those of Pacific/Auckland
    And the option of Biology has the components 12, 32 and 52
    And Biology is sat there in the morning of 3 June 2027
    And Amira is a candidate of Northgate School, which may enter Biology
    And Northgate entered Amira on time for Biology

  @INT-ENT-14 @INT-PRE-08
  Rule: It says who is entered, for which components, and when by the clocks there

    @also-over-http
    Example: A school in Auckland, where it is nine o'clock when it is the evening before in UTC
      When Northgate issues the statement of entry of Amira
      Then it names "Amira", born on 17 May 2010
      And it lists Biology with the components 12, 32 and 52
      And Biology component 12 is sat in the morning of 3 June 2027, at 09:00 by the clocks there
      And Biology component 32 has no date yet

    Example: Who recognises the qualification in that year
      Given Biology is recognised by "Ofqual" and "CCEA" in the year of June 2027
      When Northgate issues the statement of entry of Amira
      Then it says that Biology is recognised by "CCEA" and "Ofqual"

    Example: What is withdrawn is not on it
      Given Northgate may enter Chemistry
      And Northgate entered Amira on time for Chemistry
      And Northgate withdraws it at 1 February 2027 at 10:00
      And Northgate may enter Physics
      And Northgate entered Amira on time for Physics
      When Northgate issues the statement of entry of Amira
      Then it lists Biology and Physics

  @INT-ENT-14
  Rule: An edition stays as it was issued, and there is another once something on it has changed

    @also-over-http
    Example: Issued again
      Given Northgate has issued the statement of entry of Amira
      When Northgate issues the statement of entry of Amira
      Then it is edition 1
      And its page and its PDF are those that it gives the digests of, whenever they are read

    Example: A name put right
      Given Northgate has issued the statement of entry of Amira
      And Northgate puts the name of Amira right as "Zoë Nováková"
      When Northgate issues the statement of entry of Amira
      Then it is edition 2
      And it names "Zoë Nováková", born on 17 May 2010
      And edition 1 still names "Amira"

    Example: Another entry
      Given Northgate has issued the statement of entry of Amira
      And Northgate may enter Physics
      And Northgate entered Amira on time for Physics
      When Northgate issues the statement of entry of Amira
      Then it is edition 2

    Example: Another day in the timetable
      Given Northgate has issued the statement of entry of Amira
      And Biology is sat there in the morning of 4 June 2027
      When Northgate issues the statement of entry of Amira
      Then it is edition 2
      And Biology component 12 is sat in the morning of 4 June 2027, at 09:00 by the clocks there

  @INT-ENT-14
  Rule: Who is entered for nothing gets none

    @also-over-http
    Example: The one entry is withdrawn
      Given Northgate withdraws it at 1 February 2027 at 10:00
      When Northgate issues the statement of entry of Amira
      Then it is refused because the candidate is entered for nothing

  @INT-ENT-14 @COM-ACC-02
  Rule: Another centre's statements do not exist for one

    @also-over-http
    Example: Southgate asks for Amira's
      Given Northgate has issued the statement of entry of Amira
      When the officer of Southgate opens it
      Then the answer is the same as for what is not there
      When the officer of Southgate asks which there are
      Then the answer is the same as for what is not there
      When the officer of Southgate issues it again
      Then the answer is the same as for what is not there
