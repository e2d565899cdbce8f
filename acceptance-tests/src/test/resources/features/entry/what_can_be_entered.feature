@entries
Feature: What a candidate can be entered for
  A centre enters its candidates for options of the syllabuses that it is approved for, as far as
  the series offers them where the centre is and to such candidates.

  Background:
    Given Amira is a candidate of Northgate School, which may enter Biology

  @INT-ENT-01
  Rule: One option of a syllabus, by a centre that is approved for it

    Example: Approved
      When Northgate enters Amira for Biology
      Then it is taken
      And her Biology entry is on time

    @also-over-http
    Example: Not approved
      Given Southgate may enter Chemistry
      When Northgate tries to enter Amira for Chemistry
      Then it is refused because the centre is not approved for the syllabus

    @also-over-http
    Example: Somebody whom the centre has not registered
      When Northgate tries to enter candidate 9876 for Biology
      Then it is refused because the centre has no such candidate

    Example: A second option of the same syllabus
      Given Northgate entered Amira on time for Biology
      When Northgate tries to enter Amira for Biology with the practical
      Then it is refused because the syllabus is entered already

    Example: The same person at another centre
      Given Northgate entered Amira on time for Biology
      And Southgate may enter Biology
      And Amira of Northgate is a candidate of Southgate too
      When Southgate tries to enter Amira for Biology
      Then it is refused because the syllabus is entered already

    Example: The same request sent twice makes one entry
      When Northgate sends the entry of Amira for Biology twice under one request key
      Then it is taken
      And Northgate owes £90 in all

  @INT-ENT-02
  Rule: The option is offered in the series, where the centre is, and to the candidate

    Example: In another zone
      Given Biology is offered in zones 4 and 5 only
      When Northgate tries to enter Amira for Biology
      Then it is refused because the option is not offered there

    @also-over-http
    Example: In the centre's zone
      Given Biology is offered in zones 3 and 4 only
      When Northgate enters Amira for Biology
      Then it is taken

    Example: For retakes only
      Given Biology is for retakes only
      When Northgate tries to enter Amira for Biology
      Then it is refused because the option is for retakes only

    Example: A syllabus that the series does not offer
      Given Northgate is approved for Music, which the series does not offer
      When Northgate tries to enter Amira for Music
      Then it is refused because the option is not offered

  @INT-ENT-02 @INT-CAN-04
  Rule: A private candidate is entered only for options open to private candidates

    @also-over-http
    Example: Closed to private candidates
      Given Biology is not open to private candidates
      And Bilal is a private candidate of Northgate
      When Northgate tries to enter Bilal for Biology
      Then it is refused because the option is not for private candidates

    Example: Open to private candidates
      Given Bilal is a private candidate of Northgate
      When Northgate enters Bilal for Biology
      Then it is taken

    Example: A school candidate
      Given Biology is not open to private candidates
      When Northgate enters Amira for Biology
      Then it is taken

    @also-over-http
    Example: A school candidate entered for an open option becomes private
      Given Northgate entered Amira on time for Biology
      When Northgate says that Amira is a private candidate
      Then it is taken

    Example: A school candidate entered for a closed option does not become private
      Given Biology is not open to private candidates
      And Northgate entered Amira on time for Biology
      When Northgate says that Amira is a private candidate
      Then it is refused because there are entries that are not for private candidates
