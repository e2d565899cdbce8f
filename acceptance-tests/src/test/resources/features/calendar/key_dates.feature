@calendar
Feature: Key dates
  What is due when in a series is published to anybody, in the order in which it falls due.

  @INT-PRE-05
  Rule: Key dates are published to anybody

    @also-over-http
    Example: Two dates and an instant
      Given a series with these key dates
        | final-entries | 21 February 2027                |
        | results       | 11 August 2027 at 05:00 UTC     |
        | exams         | 23 April 2027 to 9 June 2027    |
      When somebody reads them
      Then they are final-entries, exams, results

  @INT-PRE-05
  Rule: What is due has one date

    @also-over-http
    Example: Two dates for final entries
      When the board opens a series in which final-entries are due on 21 February 2027 and on 22 February 2027
      Then it is refused because an activity has two dates

  @INT-PRE-05
  Rule: A key date is of something that is due in the exams cycle, and of a family that there is

    @also-over-http
    Example: Of nothing that is due
      When the board opens a series in which coffee-mornings are due on 21 February 2027
      Then it is refused because nothing is due by such a date

    Scenario Outline: Results of <family>, when there are IGCSEs
      Given Biology is an IGCSE of the catalogue
      When the board opens a series in which results of <family> are due on 19 August 2027
      Then <answer>

      Examples:
        | family            | answer                                                  |
        | IGCSE and O Level | it is taken                                             |
        | Music             | it is refused because no qualification is of the family |

  @INT-PRE-05
  Rule: A calendar can subscribe to them

    @also-over-http
    Example: Whole days are whole days, and an instant is one
      Given a series with these key dates
        | final-entries | 21 February 2027                |
        | exams         | 23 April 2027 to 9 June 2027    |
        | results       | 11 August 2027 at 05:00 UTC     |
      When somebody's calendar subscribes to them
      Then it shows final-entries on 21 February 2027
      And it shows exams from 23 April 2027 to 9 June 2027
      And it shows results on 11 August 2027 at 05:00 UTC
      And nothing else

  @INT-PRE-05
  Rule: Series are published to anybody, in their order

    @also-over-http
    Example: Two series
      Given the board has opened June 2027 and June 2028
      When somebody lists the series
      Then June 2027 stands before June 2028

  @INT-PRE-05
  Rule: What stages of entry a series has is published to anybody

    @also-over-http
    Example: On time until 21 February, late until 16 April
      Given the board has opened June 2027 and June 2028
      When somebody reads June 2027
      Then it takes entries on time until 21 February 2027 and late until 16 April 2027

  @INT-ENT-03
  Rule: Stages follow one another

    @also-over-http
    Example: Late until before the closing date
      When the board opens a series that closes on 21 February 2027 and is late until 21 February 2027
      Then it is refused because the stages do not follow one another

    Example: The day after
      When the board opens a series that closes on 21 February 2027 and is late until 22 February 2027
      Then it is taken

  @INT-ENT-05
  Rule: A series that takes retakes says of which series and until when

    @also-over-http
    Example: Of which series
      When the board opens a series that takes retakes until 20 March 2027 and does not say of which series
      Then it is refused because it names no series to retake

    Example: Until when
      When the board opens a series that takes retakes of March 2027 and does not say until when
      Then it is refused because its retakes have no closing date

  @INT-PRE-05
  Rule: The day that is published for entries is the day up to which they cost nothing more

    @also-over-http
    Example: A day after the closing date
      When the board opens a series in which entries cost more after 21 February 2027 and final-entries are due on 22 February 2027
      Then it is refused because entries are charged as late by another day

    Example: The closing date itself
      When the board opens a series in which entries cost more after 21 February 2027 and final-entries are due on 21 February 2027
      Then it is taken
