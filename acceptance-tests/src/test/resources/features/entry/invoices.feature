@entries
Feature: What a centre is asked to pay, and when
  Once the closing date is past a centre gets one invoice for everything that it entered on time.
  What comes later, entries, changes and what is given back, stands on an invoice at the end of its
  month. An invoice is never changed: what was too much comes back as a credit. Of a centre that is
  attached to an Associate the board asks the Associate, and the Associate asks the centre, with what
  it adds.

  Our reading where sources are silent:
    - on-time entries are invoiced as soon as the closing date is past, which is within its two weeks
    - a month ends where the closing date is counted
    - the Associate decides what it adds to each kind of line, and what of it a refund gives back

  Background:
    Given the June 2027 entry dates are
      | closing date | 21 February 2027 |
      | late until   | 16 April 2027    |
    And on top of its own fee an entry costs £40 if late and £95 if very late
    And invoices are issued within 14 days and payable within 28

  @INT-ENT-16
  Rule: On-time entries are invoiced once the closing date is past, and payable 28 days later

    @also-over-http
    Example: An entry on time
      Given Amira is a candidate of Northgate School, which may enter Biology
      And the entry fee for Biology is £90
      And Northgate entered Amira on time for Biology
      When the invoices that are due are issued at 22 February 2027 at 00:00
      Then Northgate sees the invoices
        | for     | issued on        | payable by    | total |
        | on time | 22 February 2027 | 22 March 2027 | £90   |
      And on the newest of Northgate stand
        | what      | amount | added | by         |
        | entry fee | £90    | £0    | INT-ENT-03 |

    Example: Before the closing date is past
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      When the invoices that are due are issued at 21 February 2027 at 23:59
      Then 0 invoices are issued
      And Northgate sees no invoice

    Example: Issued once
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      And the invoices that were due were issued at 22 February 2027 at 00:00
      When the invoices that are due are issued at 23 February 2027 at 00:00
      Then 0 invoices are issued

    @also-over-http
    Example: Each line is of what it priced, also once the entry is changed
      Given Amira is a candidate of Northgate School, which may enter Biology
      And the entry fee for Biology is £90
      And the entry fee for Biology with the practical is £120
      And Northgate entered Amira on time for Biology
      And Northgate changes it on 21 February 2027 to Biology with the practical
      When the invoices that are due are issued at 22 February 2027 at 00:00
      Then on the newest of Northgate stand
        | what           | option | amount | added | by         |
        | entry fee      | BX     | £90    | £0    | INT-ENT-03 |
        | fee difference | AX     | £30    | £0    | INT-ENT-06 |

  @INT-ENT-16
  Rule: What comes later is invoiced at the end of its month

    @also-over-http
    Example: A late entry in April, when the month is over
      Given Amira is a candidate of Northgate School, which may enter Biology
      And the entry fee for Biology is £90
      And Northgate entered Amira late for Biology
      When the invoices that are due are issued at 1 May 2027 at 00:00
      Then Northgate sees the invoices
        | for       | issued on  | payable by  | total |
        | month end | 1 May 2027 | 29 May 2027 | £130  |
      And on the newest of Northgate stand
        | what      | amount | added | by         |
        | entry fee | £90    | £0    | INT-ENT-03 |
        | lateness  | £40    | £0    | INT-ENT-03 |

    Example: On the last day of the month
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira late for Biology
      When the invoices that are due are issued at 30 April 2027 at 23:59
      Then 0 invoices are issued

    Example: A change in March stands on an invoice of its own
      Given Amira is a candidate of Northgate School, which may enter Biology
      And the entry fee for Biology is £90
      And the entry fee for Biology with the practical is £120
      And Northgate entered Amira on time for Biology
      And the invoices that were due were issued at 22 February 2027 at 00:00
      And Northgate changes it on 3 March 2027 to Biology with the practical
      When the invoices that are due are issued at 1 April 2027 at 00:00
      Then Northgate sees the invoices
        | for       | issued on        | payable by    | total |
        | month end | 1 April 2027     | 29 April 2027 | £70   |
        | on time   | 22 February 2027 | 22 March 2027 | £90   |
      And on the newest of Northgate stand
        | what           | amount | added | by         |
        | lateness       | £40    | £0    | INT-ENT-06 |
        | fee difference | £30    | £0    | INT-ENT-06 |
      And numbers of invoices follow one another

  @INT-ENT-16 @INT-ENT-07
  Rule: What was taken back in time is not asked for

    @also-over-http
    Example: Entered and withdrawn before the closing date
      Given Amira is a candidate of Northgate School, which may enter Biology
      And the entry fee for Biology is £90
      And Northgate entered Amira on time for Biology
      And Northgate withdraws it at 21 February 2027 at 23:00
      When the invoices that are due are issued at 22 February 2027 at 00:00
      Then Northgate sees the invoices
        | for     | issued on        | payable by    | total |
        | on time | 22 February 2027 | 22 March 2027 | £0    |
      And on the newest of Northgate stand
        | what      | amount | added | by         |
        | entry fee | £90    | £0    | INT-ENT-03 |
        | refund    | -£90   | £0    | INT-ENT-07 |

  @INT-ENT-16 @INT-PRE-02
  Rule: Of an attached centre the board asks the Associate, and the Associate asks the centre

    @also-over-http
    Example: With what the Associate adds
      Given Lakeside is attached to the Associate Britannia
      And Lakeside may enter Biology
      And the entry fee for Biology is £90
      And Britannia adds £7 to every entry fee
      And a file of Lakeside with the rows
        | candidate | name  | course  |
        | 0001      | Amira | Biology |
      And it is 1 February 2027 at 10:00
      And the Associate Britannia sends the file for its good rows
      When the invoices that are due are issued at 22 February 2027 at 00:00
      Then Lakeside sees the invoices
        | for     | issued on        | payable by    | total |
        | on time | 22 February 2027 | 22 March 2027 | £97   |
      And on the newest of Lakeside stand
        | what      | amount | added | by         |
        | entry fee | £90    | £7    | INT-ENT-03 |
      And the Associate Britannia sees for Lakeside the invoices
        | for     | issued on        | payable by    | total |
        | on time | 22 February 2027 | 22 March 2027 | £97   |
        | on time | 22 February 2027 | 22 March 2027 | £90   |

    Example: With a share that the Associate adds, and gives back what is refunded
      Given Lakeside is attached to the Associate Britannia
      And Lakeside may enter Biology
      And the entry fee for Biology is £90
      And Britannia adds 10 per cent to every entry fee and gives it back with a refund
      And a file of Lakeside with the rows
        | action   | candidate | name  | course  |
        | enter    | 0001      | Amira | Biology |
        | withdraw | 0001      |       | Biology |
      And it is 1 February 2027 at 10:00
      And the Associate Britannia sends the file for its good rows
      When the invoices that are due are issued at 22 February 2027 at 00:00
      Then on the newest of Lakeside stand
        | what      | amount | added | by         |
        | entry fee | £90    | £9    | INT-ENT-03 |
        | refund    | -£90   | -£9   | INT-ENT-07 |

    Example: An Associate sets what another adds
      Given Lakeside is attached to the Associate Britannia
      And Southlake is attached to the Associate Caledonia
      When Britannia sets what Caledonia adds
      Then the answer is the same as for what is not there

  @INT-ENT-16
  Rule: An Associate does not lower a fee, nor keep more of a refund than is given back

    Scenario Outline: <amount> on every <line>
      Given Lakeside is attached to the Associate Britannia
      When Britannia sets that it adds <amount> to every <line>
      Then <answer>

      Examples:
        | line      | amount | answer                                      |
        | entry fee | £0     | it is taken                                 |
        | refund    | -£7    | it is taken                                 |
        | refund    | £1     | it is refused because it turns a line round |

      @also-over-http
      Examples: A fee that gets less
        | line      | amount | answer                                      |
        | entry fee | -£1    | it is refused because it turns a line round |

  @INT-ENT-16 @COM-ACC-02
  Rule: A centre's invoices are its own business

    @also-over-http
    Example: Another centre's officer
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      And the invoices that were due were issued at 22 February 2027 at 00:00
      When the officer of Southgate reads the invoice of Northgate
      Then the answer is the same as for what is not there

    Example: Another centre's officer reads it in print
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      And the invoices that were due were issued at 22 February 2027 at 00:00
      And Northgate had its newest invoice printed
      When Southgate reads the newest invoice of Northgate in print
      Then the answer is the same as for what is not there

    Example: Another centre's officer has it printed
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      And the invoices that were due were issued at 22 February 2027 at 00:00
      When Southgate has the newest invoice of Northgate printed
      Then the answer is the same as for what is not there

  @INT-ENT-16
  Rule: An invoice is printed once, and whoever reads it reads that print

    Background:
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      And the invoices that were due were issued at 22 February 2027 at 00:00

    @also-over-http
    Example: Printed, asked for again, and read twice
      Given Northgate had its newest invoice printed
      And Northgate had its newest invoice printed
      When Northgate reads its newest invoice in print
      Then its page and its PDF are those that the invoice of Northgate gives the digests of

    Example: Before it is printed
      When Northgate reads its newest invoice in print
      Then the answer is the same as for what is not there
