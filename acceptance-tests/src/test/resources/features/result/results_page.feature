@results
Feature: The board's own pages in a browser
  Candidates open the address that stands on their Confirmation of Entry and in every mail, employers
  open the one where results are verified. Both are front ends like any other, for boards that have
  none of their own; they can be replaced by a setting.

  Our reading where sources are silent:
    - numbers are taken as people write them, with spaces and in small letters too
    - whoever registers is logged in at once, for as long as the page is open and two hours at most

  Background:
    Given results of the B2 First paper exam of 5 June 2027 come out from 5 to 16 July 2027
    And Amira sat it at Northgate

  @ENG-ONL-01
  Rule: On the results page a candidate registers, and sees what there is to be seen

    @only-over-http
    Example: Before results are out
      Given it is 1 May 2027 at 10:00
      When Amira registers on the results page
      Then it says "Results come out from 5 July 2027 on; yours will be out by 16 July 2027."
      And it does not say "Overall score"

    @only-over-http
    Example: Her result is out
      Given Amira's scores in it are 180, 171, 190, 169, 177
      And it is 7 July 2027 at 10:00
      When Amira registers on the results page
      Then it says "Pass at Grade B"
      And it says what she scored: Reading 180, Use of English 171, Writing 190, Listening 169, Speaking 177 and 177 overall
      And it opens her Statement of Results
      And no address that her browser asked for holds a secret

    @only-over-http
    Example: She logs out, and her browser keeps nothing
      Given Amira's scores in it are 180, 171, 190, 169, 177
      And it is 7 July 2027 at 10:00
      And Amira has registered on the results page
      When she logs out there
      Then it says "You are logged out."
      And it holds nothing of hers
      And it asks her to log in when it is opened again

  @ENG-ONL-01
  Rule: The mailed link opens the results page, where a new password is set

    @only-over-http
    Example: Amira has forgotten hers
      Given Amira has registered for results online
      When she sets a new password on the page that the mailed link opens
      Then it says "Your new password is set."
      And she can log in there with it
      And no address that her browser asked for holds a secret

  @ENG-ONL-02
  Rule: What is refused is told in a sentence, and no page tells which number was wrong

    @only-over-http
    Scenario Outline: <what>
      When somebody registers as Amira on the results page with <what>
      Then it says "These details do not match"

      Examples:
        | what                    |
        | another secret number   |
        | another date of birth   |
        | an unknown Candidate ID |

    @only-over-http
    Example: A number without its form is marked where it stands
      When somebody logs in on the results page as "SIR0947" with "a password"
      Then it says "A Candidate ID has nine letters and digits"

  @ENG-VER-01
  Rule: On the verification page an employer sees what the two numbers verify

    @only-over-http
    Example: As the employer writes them
      Given results of B2 First can be verified from sittings of 1 January 2005 on
      And Amira's scores in it are 180, 171, 190, 169, 177
      And it is 7 July 2027 at 10:00
      When an employer verifies on the page with Amira's numbers, in small letters and with spaces
      Then it says "This result is genuine"
      And it says "Pass at Grade B"
      And it says what she scored: Reading 180, Use of English 171, Writing 190, Listening 169, Speaking 177 and 177 overall
      And no address that her browser asked for holds a secret

    @only-over-http
    Example: Before results are out
      Given results of B2 First can be verified from sittings of 1 January 2005 on
      And it is 7 June 2027 at 10:00
      When an employer verifies on the page with Amira's numbers
      Then it says "No result is available for these numbers at present."
