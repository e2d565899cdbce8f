@guide
Feature: What the board tells centres
  The monthly news, a changed deadline: a notice is dated, is for the centres that it is addressed
  to, and remains readable. An Associate finds those of its centres.

  Our reading where sources are silent:
    - a notice for a family is for centres that are approved for a syllabus of it
    - a notice about a series is for every centre of its family and zone

  Background:
    Given it is 1 December 2026 at 12:00
    And Northgate may enter Biology

  @INT-PRE-09
  Rule: A notice is for the centres that it is addressed to

    Example: In some zones
      Given the board has told centres in zones 3 and 4 "Monthly news"
      And the board has told centres in zones 1 and 2 "Snow"
      When Northgate reads its notices
      Then "Monthly news" is among them and "Snow" is not

    Example: Of a family
      Given History may be entered by Southgate as A_LEVEL
      And the board has told centres that teach IGCSE_AND_O_LEVEL "A new form"
      And the board has told centres that teach AS_AND_A_LEVEL "Another form"
      When Northgate reads its notices
      Then "A new form" is among them and "Another form" is not

    Example: About a series
      Given the board has told everybody about June 2027 "A deadline has moved"
      And the board has told everybody "Monthly news"
      When Northgate reads its notices about June 2027
      Then "A deadline has moved" is among them and "Monthly news" is not

    @also-over-http
    Example: For a family that there is not
      When the board tells centres that teach NOTHING "A new form"
      Then it is refused because there is no such family

    Example: About a series that there is not
      When the board tells everybody about a series that there is not "A deadline has moved"
      Then it is refused because there is no such series

  @INT-PRE-09
  Rule: It remains readable, the newest first

    @also-over-http
    Example: Years later
      Given the board has told everybody "Monthly news"
      And it is 1 December 2029 at 12:00
      And the board has told everybody "A deadline has moved"
      When Northgate reads its notices
      Then "A deadline has moved" stands before "Monthly news"

  @INT-PRE-09 @INT-PRE-02
  Rule: An attached centre's notices go to its Associate as well

    @also-over-http
    Example: A notice for a zone in which it has a centre
      Given Eastgate is attached to the Associate Britannia
      And the board has told centres in zones 3 and 4 "Monthly news"
      And the board has told centres in zones 1 and 2 "Snow"
      When the officer of Britannia reads the notices of its centres
      Then "Monthly news" is among them and "Snow" is not

    @COM-ACC-02
    Example: Another Associate
      Given Eastgate is attached to the Associate Britannia
      And Southgate is attached to the Associate Caledonia
      When the officer of Caledonia reads the notices of Britannia
      Then the answer is the same as for what is not there
