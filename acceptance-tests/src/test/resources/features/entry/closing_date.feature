@entries
Feature: Entries close, and late ones cost more
  A centre makes its entries by the closing date of the series. An entry made later is still
  taken, first as late and then as very late, each for a flat fee on top of the entry fee,
  until entries shut. A date here means the whole day, in the United Kingdom.

  Our reading where sources are silent:
    - a closing date that is a Sunday does not move
    - what counts is arrival at the board, so an attached centre's day is its Associate's

  Background:
    Given the June 2027 entry dates are
      | closing date    | 21 February 2027 |
      | late until      | 16 April 2027    |
      | very late until | 23 April 2027    |
    And on top of its own fee an entry costs £40 if late and £95 if very late
    And Amira is a candidate of Northgate School, which may enter Biology

  @INT-ENT-03
  Rule: What counts is the day on which the entry is made

    Scenario Outline: Either side of midnight after <the last day>
      Given it is <moment>
      When Northgate enters Amira for Biology
      Then her Biology entry is <standing>

      @also-over-http
      Examples:
        | the last day     | moment                    | standing |
        | the closing date | 21 February 2027 at 23:59 | on time  |

      Examples:
        | the last day        | moment                    | standing  |
        | the closing date    | 22 February 2027 at 00:00 | late      |
        | the last late day   | 16 April 2027 at 23:59    | late      |
        | the last late day   | 17 April 2027 at 00:00    | very late |
        | the last day of all | 23 April 2027 at 23:59    | very late |

    Scenario Outline: On the clocks of <moment>
      Given it is <moment>
      When Northgate enters Amira for Biology
      Then her Biology entry is <standing>

      Examples: Behind London
        | moment                                       | standing |
        | 21 February 2027 at 13:59 Pacific/Honolulu   | on time  |
        | 21 February 2027 at 14:00 Pacific/Honolulu   | late     |
        | 21 February 2027 at 18:59 America/New_York   | on time  |
        | 21 February 2027 at 19:00 America/New_York   | late     |

      Examples: Ahead of it, where the next day has begun
        | moment                                       | standing |
        | 22 February 2027 at 01:59 Africa/Maputo      | on time  |
        | 22 February 2027 at 02:00 Africa/Maputo      | late     |
        | 22 February 2027 at 05:44 Asia/Kathmandu     | on time  |
        | 22 February 2027 at 05:45 Asia/Kathmandu     | late     |
        | 22 February 2027 at 12:59 Pacific/Auckland   | on time  |
        | 22 February 2027 at 13:00 Pacific/Auckland   | late     |
        | 22 February 2027 at 13:59 Pacific/Kiritimati | on time  |
        | 22 February 2027 at 14:00 Pacific/Kiritimati | late     |

  @INT-ENT-03
  Rule: The fee for being late does not depend on what the entry itself costs

    Scenario Outline: A <standing> entry that costs <entry fee>
      Given the entry fee for Biology is <entry fee>
      When Northgate makes a <standing> entry of Amira for Biology
      Then Northgate owes <entry fee> for the entry and <late fee> for being <standing>

      @also-over-http
      Examples:
        | entry fee | standing | late fee |
        | £90       | late     | £40      |

      Examples:
        | entry fee | standing  | late fee |
        | £120      | late      | £40      |
        | £120      | very late | £95      |

  @INT-ENT-04
  Rule: Once entries have shut nothing is recorded, and the centre is told why

    @also-over-http
    Example: The day after the last day
      Given it is 24 April 2027 at 00:00
      When Northgate tries to enter Amira for Biology
      Then it is refused because entries shut at the end of 23 April 2027
      And Amira has no Biology entry
