@entries
Feature: A lost Candidate ID or secret number
  Whoever has lost a number gets a new Confirmation of Entry from the centre where the exam was
  taken. The ID stays; the secret number is another one, and the old one is worth nothing from
  that moment on.

  Open: how long a centre keeps the records of a sitting. We set no end.

  Background:
    Given Amira is entered for B2 First at Northgate

  @ENG-EXM-06
  Rule: The centre re-issues, and nobody else

    Example: Northgate issues a new Confirmation of Entry
      When Northgate re-issues her numbers
      Then her second Confirmation of Entry has the same ID and another secret number

    Scenario Outline: Long after the exam, on <day>
      Given it is <day> at 12:00
      When Northgate re-issues her numbers
      Then her second Confirmation of Entry has the same ID and another secret number

      Examples:
        | day             |
        | 4 June 2027     |
        | 5 June 2027     |
        | 1 December 2037 |

    @also-over-http
    Example: The board is asked
      When the board is asked to re-issue her numbers
      Then it is refused, and Northgate is named to re-issue them

    @also-over-http
    Example: Another centre is asked
      When Southgate re-issues her numbers
      Then the answer is the same as for what is not there

    Example: Withdrawn before
      Given Northgate has withdrawn her
      When Northgate re-issues her numbers
      Then it is refused because the English entry is withdrawn

    @COM-QUA-01
    Example: Two officers at once
      When Northgate re-issues her numbers on a version that is no longer the newest
      Then it is refused because somebody else was faster

  @ENG-EXM-06
  Rule: If the centre has closed, the one that holds its records re-issues

    @also-over-http
    Example: Southgate holds the records of Northgate
      Given Northgate is withdrawn
      And Southgate holds the records of Northgate
      When Southgate re-issues her numbers
      Then her second Confirmation of Entry has the same ID and another secret number

    @also-over-http
    Example: Southgate looks for whom to re-issue them
      Given Northgate is withdrawn
      And Southgate holds the records of Northgate
      When Southgate looks up who was entered at Northgate
      Then it finds her entry

    Example: Southgate looks while Northgate holds its own
      When Southgate looks up who was entered at Northgate
      Then the answer is the same as for what is not there

    Example: The board names who holds them
      Given Northgate is withdrawn
      And Southgate holds the records of Northgate
      When the board is asked to re-issue her numbers
      Then it is refused, and Southgate is named to re-issue them

    Example: The closed centre does not any more
      Given Northgate is withdrawn
      And Southgate holds the records of Northgate
      When Northgate re-issues her numbers
      Then it is refused, and Southgate is named to re-issue them

    Example: The closed centre does not see the new number either
      Given Northgate is withdrawn
      And Southgate holds the records of Northgate
      When Northgate prints her Confirmation of Entry
      Then it is refused, and Southgate is named to re-issue them

    Example: Another one is named instead
      Given Northgate is withdrawn
      And Southgate holds the records of Northgate
      And Eastgate holds the records of Northgate
      When Southgate re-issues her numbers
      Then the answer is the same as for what is not there

    Example: Northgate is approved again
      Given Northgate is withdrawn
      And Southgate holds the records of Northgate
      And Northgate is approved again
      When Northgate re-issues her numbers
      Then her second Confirmation of Entry has the same ID and another secret number

    @also-over-http
    Example: Northgate has not closed
      When the board names Southgate to hold the records of Northgate
      Then it is refused because the centre has not closed

    Example: Northgate is only suspended
      Given Northgate is suspended
      When the board names Southgate to hold the records of Northgate
      Then it is refused because the centre has not closed

    @also-over-http
    Example: Southgate is closed too
      Given Northgate is withdrawn
      And Southgate is withdrawn
      When the board names Southgate to hold the records of Northgate
      Then it is refused because the centre is withdrawn

    Example: A closed centre does not hold its own
      Given Northgate is withdrawn
      When the board names Northgate to hold the records of Northgate
      Then it is refused because the centre is withdrawn
