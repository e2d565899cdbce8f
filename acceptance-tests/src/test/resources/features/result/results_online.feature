@results
Feature: Candidates register and log in to see their results
  With the two numbers on the Confirmation of Entry and the date of birth a candidate registers, at
  any time, and chooses a password. Four digits are few: whoever tries to guess them learns nothing
  by trying, and cannot try often.

  Our reading where sources are silent:
    - five tries an hour on one Candidate ID and fifty in its life, twenty an hour by one caller
    - a log-in lasts two hours, a link to a new password opens for one
    - a password has at least twelve characters

  Background:
    Given results of the B2 First paper exam of 5 June 2027 come out from 5 to 16 July 2027
    And Amira and Bilal sat it at Northgate

  @ENG-ONL-01
  Rule: A candidate registers at any time from the Confirmation of Entry on

    Scenario Outline: On <moment>
      Given it is <moment>
      When Amira registers for results online
      Then she can log in with her Candidate ID and the password

      @also-over-http
      Examples: Before the exam
        | moment               |
        | 1 May 2027 at 10:00  |

      Examples: After it, and long after results came out
        | moment               |
        | 6 June 2027 at 10:00 |
        | 1 July 2031 at 10:00 |

    Example: A password that is too short
      When Amira registers with the password "only eleven"
      Then it is refused because the password is too short or too long

    Example: Twelve characters in any script are enough
      When Amira registers with the password "密码密码密码密码密码密码"
      Then she can log in with her Candidate ID and the password

  @ENG-ONL-01
  Rule: A log-in ends after two hours, or when the candidate logs out

    Scenario Outline: Logged in at ten, at <moment>
      Given Amira has registered for results online
      And Amira has logged in on 7 July 2027 at 10:00
      When it is <moment>
      Then her log-in is <state>

      @also-over-http
      Examples:
        | moment                  | state |
        | 7 July 2027 at 12:00    | over  |

      Examples:
        | moment                  | state |
        | 7 July 2027 at 11:59:59 | good  |

    @also-over-http
    Example: She logs out of one of two
      Given Amira has registered for results online
      And Amira has logged in twice
      When she logs out of the first
      Then the first log-in is over
      But the second is good

  @ENG-ONL-01
  Rule: A forgotten password is replaced by a link to the registered address

    @also-over-http
    Example: Amira has forgotten hers
      Given Amira has registered for results online
      And Amira has logged in on 7 July 2027 at 10:00
      When she sets a new password by the link that she is mailed
      Then she can log in with the new password
      But the old password is refused
      And her log-in is over

    Scenario Outline: The link after <minutes> minutes
      Given Amira has registered for results online
      And Amira was mailed a link on 7 July 2027 at 10:00
      When she uses it on <moment>
      Then it is <outcome>

      Examples:
        | minutes | moment                  | outcome                          |
        | 59      | 7 July 2027 at 10:59:59 | taken                            |
        | 60      | 7 July 2027 at 11:00    | refused because the link is dead |

    @also-over-http
    Example: A link works once
      Given Amira has registered for results online
      And she has set a new password by the link that she was mailed
      When she uses the same link again
      Then it is refused because the link is dead

    Example: A newer link is the only one that works
      Given Amira has registered for results online
      And Amira was mailed two links
      When she uses the first
      Then it is refused because the link is dead

    Scenario Outline: Whoever asks for <whose> link gets the same answer
      Given Amira has registered for results online
      When somebody asks for a link for <whose> Candidate ID
      Then it is answered that a mail comes if there is an account
      And Amira has <mails>

      @also-over-http
      Examples:
        | whose       | mails    |
        | Amira's     | 1 e-mail |

      Examples: No account, no such candidate
        | whose       | mails     |
        | Bilal's     | 0 e-mails |
        | an unknown  | 0 e-mails |

    Example: Asked a fourth time within the hour, the answer stays the same and no mail comes
      Given Amira has registered for results online
      When somebody asks four times for a link for Amira's Candidate ID
      Then it is answered that a mail comes if there is an account
      And Amira has 3 e-mails

  @ENG-ONL-02
  Rule: Wrong numbers get one and the same answer, whatever is wrong

    Scenario Outline: <what>
      When somebody registers as Amira with <what>
      Then it is refused because the numbers do not match

      @also-over-http
      Examples:
        | what                    |
        | another secret number   |
        | another date of birth   |
        | an unknown Candidate ID |

      Examples:
        | what                               |
        | Bilal's secret number              |
        | nothing right but the Candidate ID |

    Example: The entry has been withdrawn
      Given Northgate has withdrawn Amira's entry
      When Amira registers for results online
      Then it is refused because the numbers do not match

    Scenario Outline: Logging in with <what>
      Given Amira has registered for results online
      When somebody logs in with <what>
      Then it is refused because log-in and password do not match

      @also-over-http
      Examples:
        | what                                |
        | Amira's Candidate ID and a guess    |
        | an unknown Candidate ID and a guess |

      Examples:
        | what                                |
        | Bilal's Candidate ID and a guess    |

    @only-over-http
    Example: The board asks its records the same, whatever is wrong
      When somebody tries each of these in turn
        | another secret number   |
        | another date of birth   |
        | an unknown Candidate ID |
      Then each was answered alike, after the same questions to the board's records

  @ENG-ONL-02
  Rule: Numbers cannot be tried often

    Scenario Outline: <tries> wrong secret numbers of <whose> within the hour
      Given somebody has registered as <whose> with <tries> wrong secret numbers at 10:00
      When <who> registers with the right numbers at <time>
      Then it is <outcome>

      @also-over-http
      Examples: On one Candidate ID five times an hour, by whomever
        | whose | tries | who   | time  | outcome                                  |
        | Amira | 5     | Amira | 10:59 | refused because it was tried too often   |

      Examples: One fewer, an hour later, somebody else
        | whose | tries | who   | time  | outcome |
        | Amira | 4     | Amira | 10:59 | taken   |
        | Amira | 5     | Amira | 11:00 | taken   |
        | Amira | 5     | Bilal | 10:59 | taken   |

    Scenario Outline: One caller tries <tries> Candidate IDs that do not exist
      Given one caller has tried <tries> unknown Candidate IDs
      When the same caller registers Amira with the right numbers
      Then it is <outcome>

      Examples: By one caller twenty times an hour
        | tries | outcome                                |
        | 19    | taken                                  |
        | 20    | refused because it was tried too often |

    @also-over-http
    Example: An ID that does not exist is limited like one that does
      Given somebody has tried an unknown Candidate ID 5 times
      When somebody else tries it
      Then it is refused because it was tried too often

    Example: Verifying counts as trying
      Given somebody has tried to verify Amira's result with 5 wrong secret numbers
      When Amira registers for results online
      Then it is refused because it was tried too often

    Example: Fifty times in a life
      Given 50 wrong secret numbers of Amira were tried over many days
      When Amira registers for results online
      Then it is refused because it was tried too often

    Scenario Outline: <tries> wrong passwords within the hour
      Given Amira has registered for results online
      And somebody has logged in as Amira with <tries> wrong passwords
      When Amira logs in
      Then it is <outcome>

      @also-over-http
      Examples:
        | tries | outcome                                |
        | 5     | refused because it was tried too often |

      Examples:
        | tries | outcome                                |
        | 4     | taken                                  |

  @ENG-ONL-04
  Rule: There is one account for a Candidate ID

    @also-over-http
    Example: A second registration with the right numbers
      Given Amira has registered for results online
      When somebody registers as Amira with the right numbers and another password
      Then it is refused because the numbers do not match
      And she can log in with her Candidate ID and the password

  @ENG-EXM-06
  Rule: A re-issued secret number recovers the account, and the old one is dead at once

    @also-over-http
    Example: Registering with the new secret replaces the password and ends every log-in
      Given Amira has registered for results online
      And Amira has logged in on 7 July 2027 at 10:00
      And Northgate has issued Amira a new Confirmation of Entry
      When Amira registers with the numbers on it and the password "a password of her own"
      Then she can log in with the new password
      But the old password is refused
      And her log-in is over

    Example: The old secret number does not register any more
      Given Northgate has issued Amira a new Confirmation of Entry
      When Amira registers with the secret number on the old one
      Then it is refused because the numbers do not match

    Example: What was tried on the old secret number counts no more
      Given 50 wrong secret numbers of Amira were tried over many days
      And Northgate has issued Amira a new Confirmation of Entry
      When Amira registers for results online
      Then it is taken
