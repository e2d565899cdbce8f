@entries
Feature: By when an invoice is paid
  The board says from one series on within how many days of the closing date it invoices what was
  entered on time, and how many days after that its invoices are payable.

  Background:
    Given the June 2027 entry dates are
      | closing date | 21 February 2027 |
      | late until   | 16 April 2027    |
    And Amira is a candidate of Northgate School, which may enter Biology
    And the entry fee for Biology is £90
    And Northgate entered Amira on time for Biology

  @INT-ENT-16
  Rule: An invoice is payable as many days after its issue as the board says

    @also-over-http
    Example: Within 30 days
      Given invoices are issued within 14 days and payable within 30
      When the invoices that are due are issued at 22 February 2027 at 00:00
      Then Northgate sees the invoices
        | for     | issued on        | payable by    | total |
        | on time | 22 February 2027 | 24 March 2027 | £90   |

    Example: Nobody has said by when
      When the invoices that are due are issued at 22 February 2027 at 00:00
      Then it is refused because nobody has said by when invoices are paid
