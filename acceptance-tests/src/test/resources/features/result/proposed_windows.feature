@results
Feature: When results of a new exam date are proposed to come out
  How long results take depends on how the exam is sat, and has changed over the years. The board
  keeps that in rows; an exam date that is scheduled without a window of its own gets the one that
  the rows propose. Working days are Monday to Friday without the public holidays of England.

  Our reading where sources are silent:
    - the day of the exam is day 0
    - until the public holidays of a year are known, no window by working days is proposed for it

  Background:
    Given results come out as published: on paper after 28 to 42 days, on computer after 14 to 28 days until February 2024, digitally after 5 to 10 working days from March 2024

  @ENG-RES-01
  Rule: The window is proposed by mode and period

    Scenario Outline: A <mode> exam on <exam day>
      When the board schedules B2 First as a <mode> exam on <exam day>
      Then its results are to come out from <opens> to <last day>

      @also-over-http
      Examples:
        | mode     | exam day         | opens         | last day      |
        | digital  | 5 June 2027      | 11 June 2027  | 18 June 2027  |

      Examples:
        | mode     | exam day         | opens         | last day      |
        | paper    | 5 June 2027      | 3 July 2027   | 17 July 2027  |

      Examples: Computer gave way to digital
        | mode     | exam day         | opens         | last day      |
        | computer | 29 February 2024 | 14 March 2024 | 28 March 2024 |
        | digital  | 1 March 2024     | 8 March 2024  | 15 March 2024 |

      Examples: Working days leave out weekends and public holidays
        | mode     | exam day         | opens         | last day      |
        | digital  | 28 May 2027      | 7 June 2027   | 14 June 2027  |
        | digital  | 29 May 2027      | 7 June 2027   | 14 June 2027  |
        | digital  | 22 March 2024    | 2 April 2024  | 9 April 2024  |

  @ENG-RES-01
  Rule: Where no row holds, nothing is proposed

    Scenario Outline: A <mode> exam on <exam day>
      When the board schedules B2 First as a <mode> exam on <exam day>
      Then it is refused because no release window is in force

      @also-over-http
      Examples:
        | mode     | exam day         |
        | digital  | 29 February 2024 |

      Examples:
        | mode     | exam day         |
        | computer | 1 March 2024     |

  @ENG-RES-01
  Rule: For a mode and a day one row holds

    @also-over-http
    Example: Two rows for exams on paper
      When the board gives exams on paper two rows for the same days
      Then it is refused because two rows hold at once
