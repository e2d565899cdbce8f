@entries
Feature: The Confirmation of Entry
  Every entry has a Confirmation of Entry that the centre hands out. It tells the candidate where
  and when each component is sat, with which two numbers the result can be seen and verified,
  where, and by which day it will be out.

  Our reading where sources are silent:
    - the ID is three letters and six digits; IDs of other forms come from records alone
    - each entry has its own pair of numbers

  Background:
    Given results of the B2 First paper exam of 5 June 2027 come out from 5 to 16 July 2027
    And Northgate holds its exams by the clocks of Asia/Karachi
    And Amira is entered for B2 First at Northgate

  @ENG-EXM-04
  Rule: It says all that the candidate must know

    Example: Amira's Confirmation of Entry
      When Northgate prints her Confirmation of Entry
      Then it names
        | candidate      | Amira                                                    |
        | exam           | B2 First                                                 |
        | venue          | Northgate Hall                                           |
        | clocks         | Asia/Karachi                                             |
        | components     | Reading, Use of English, Writing, Listening, Speaking    |
        | first starts   | 5 June 2027 at 09:00                                     |
        | result by      | 16 July 2027                                             |
      And it tells where results are seen

    Example: A name in its own script
      Given Northgate has entered "أميرة حداد", in Latin letters "Amira Haddad", for B2 First
      When Northgate prints her Confirmation of Entry
      Then it names
        | candidate      | أميرة حداد   |
        | in Latin       | Amira Haddad |

    Example: For Schools
      Given the B2 First for Schools paper exam is on 5 June 2027
      And Bilal is entered for B2 First for Schools at Northgate
      When Northgate prints his Confirmation of Entry
      Then it names
        | candidate      | Bilal                |
        | exam           | B2 First for Schools |

    Scenario Outline: A sitting whose times <fault>
      Given the B1 Preliminary paper exam is on 5 June 2027
      When Northgate opens its sitting of B1 Preliminary with times <fault>
      Then it is refused because <reason>

      @also-over-http
      Examples:
        | fault            | reason                             |
        | without Speaking | the time of a component is missing |

      Examples:
        | fault                 | reason                               |
        | of Use of English too | there is a time of another component |

    Scenario Outline: A candidate <who>
      When Northgate enters a candidate <who> for B2 First
      Then it is refused because <reason>

      @also-over-http
      Examples:
        | who                   | reason                         |
        | whose name is "12"    | the name cannot be printed     |

      Examples:
        | who                   | reason                         |
        | whose name is "أميرة" | the name cannot be printed     |
        | who is not born yet   | nobody is born after the entry |

    @also-over-http
    Example: A candidate whose name documents have no letter for
      When Northgate enters a candidate whose name is "Amira 😀" for B2 First
      Then it is refused because documents have no letter for U+1F600

    Scenario Outline: A candidate born on <day>
      When Northgate enters a candidate born on <day> for B2 First
      Then <answer>

      Examples:
        | day              | answer                                                    |
        | 1 January 1900   | it is taken                                               |

      Examples:
        | day              | answer                                                    |
        | 31 December 1899 | it is refused because nobody entered was born so long ago |

    Scenario Outline: A candidate born on <day> who is entered five years later, or almost
      Given it is 1 March 2027 at 12:00:00 Asia/Karachi
      When Northgate enters a candidate born on <day> for B2 First
      Then <answer>

      Examples:
        | day              | answer                                           |
        | 1 March 2022     | it is taken                                      |
        | 2 March 2022     | it is refused because nobody entered is so young |

  @ENG-EXM-04 @ENG-RES-03
  Rule: The day that is promised is the last day of the release window

    @also-over-http
    Example: The window is closed later, so there is a new Confirmation of Entry
      Given the board moves the last day for results of B2 First to 20 July 2027
      When Northgate prints her Confirmation of Entry
      Then it is the second edition and promises the result by 20 July 2027

  @ENG-EXM-05
  Rule: Each entry has its own Candidate ID and secret number, shown on its Confirmation alone

    Example: Two entries of one candidate
      Given the C1 Advanced paper exam is on 5 June 2027
      When Northgate enters Amira for C1 Advanced
      Then both Confirmations of Entry have an ID of three letters and six digits
      And both have a secret number of four digits
      And the two IDs differ

    Example: Printed again it says the same
      When Northgate prints her Confirmation of Entry twice
      Then both say the same

    Example: For nobody but the centre
      When Southgate prints her Confirmation of Entry
      Then the answer is the same as for what is not there

    Example: Not even for the board
      When the board's officer for entries prints her Confirmation of Entry
      Then the answer is the same as for what is not there

    @also-over-http
    Example: Whoever is withdrawn has none any more
      Given Northgate has withdrawn her
      When Northgate prints her Confirmation of Entry
      Then it is refused because the English entry is withdrawn
