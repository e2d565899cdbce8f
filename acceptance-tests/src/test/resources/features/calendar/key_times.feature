@calendar
Feature: Key Times
  A paper's Key Time is an instant: the same everywhere in a zone, shown to each centre on its own
  clocks, and never moved by daylight saving.

  Background:
    Given these Key Times
      | zone | session | UTC   | day offset |
      | 3    | AM      | 09:00 | 0          |
      | 4    | AM      | 05:00 | 0          |
      | 6    | AM      | 21:00 | -1         |

  @INT-PRE-03 @INT-PRE-04
  Rule: The Key Time is an instant, shown in the centre's own time zone

    Scenario Outline: A morning paper in <place>
      Given a centre in zone <zone> whose clocks are those of <place>
      And Physics is sat there in the morning of <day>
      When the centre reads its timetable
      Then the Key Time is <UTC> and shown as <local>

      @also-over-http
      Examples:
        | place         | zone | day         | UTC                   | local |
        | Asia/Kolkata  | 4    | 3 June 2027 | 2027-06-03T05:00:00Z  | 10:30 |

      Examples:
        | place         | zone | day         | UTC                   | local |
        | Europe/London | 3    | 3 June 2027 | 2027-06-03T09:00:00Z  | 10:00 |

      Examples: The clocks of London go forward on 28 March and back on 31 October 2027
        | place            | zone | day             | UTC                  | local |
        | Europe/London    | 3    | 27 March 2027   | 2027-03-27T09:00:00Z | 09:00 |
        | Europe/London    | 3    | 28 March 2027   | 2027-03-28T09:00:00Z | 10:00 |
        | Europe/London    | 3    | 30 October 2027 | 2027-10-30T09:00:00Z | 10:00 |
        | Europe/London    | 3    | 31 October 2027 | 2027-10-31T09:00:00Z | 09:00 |
        | Pacific/Auckland | 6    | 1 March 2028    | 2028-02-29T21:00:00Z | 10:00 |

  @INT-PRE-04
  Rule: In the March series every centre sits at the Key Times of one zone

    @also-over-http
    Example: Bucharest lies in zone 3 and sits at zone 4's times
      Given a series in which every centre sits at zone 4's times
      And a centre in zone 3 whose clocks are those of Europe/Bucharest
      And Physics is sat there in the morning of 10 February 2027
      When the centre reads its timetable
      Then the Key Time is 2027-02-10T05:00:00Z and shown as 07:00

  @INT-PRE-04
  Rule: A session has one Key Time in each zone

    @also-over-http
    Example: Two for the mornings of zone 3
      When the board sets the mornings of zone 3 to 09:00 and to 10:00
      Then it is refused because a session has two Key Times

  @INT-PRE-04
  Rule: A session without a Key Time is not held

    @also-over-http
    Example: An evening in zone 3
      Given a centre in zone 3 whose clocks are those of Europe/London
      When the board puts Physics there in the evening of 3 June 2027
      Then it is refused because no Key Time is set for that session

  @INT-PRE-04
  Rule: A kind of series without Key Times has no timetable

    @also-over-http
    Example: Nobody has set any for its kind
      Given June 2027 is of a kind without Key Times
      When the board puts Physics there in the morning of 3 June 2027
      Then it is refused because its kind of series has no Key Times
