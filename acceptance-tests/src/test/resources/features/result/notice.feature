@results
Feature: A candidate hears that the result is out
  Whoever has registered for results online gets an e-mail when the result is out. What it is
  stands on the page, for those alone who can log in; an e-mail may be read by anybody.

  Our reading where sources are silent:
    - absent from part or all of the exam is a result that is out; pending and withheld are not
    - a result that is changed later is announced again

  Background:
    Given results of the B2 First paper exam of 5 June 2027 come out from 5 to 16 July 2027
    And Amira and Bilal sat it at Northgate
    And Amira has registered for results online

  @ENG-RES-04
  Rule: The e-mail says that the result is out, and no more

    @also-over-http
    Example: Her result is out
      Given Amira's result is ready
      When it is 5 July 2027 at 09:00
      Then Amira has an e-mail saying that her B2 First result is out
      And no result stands in it

    Example: She is told once
      Given Amira's result is ready
      And it is 5 July 2027 at 09:00
      And Amira has an e-mail saying that her B2 First result is out
      When it is 12 July 2027 at 09:00
      Then Amira has 1 e-mail

  @ENG-RES-04
  Rule: It is sent when candidates can see the result, not before

    Scenario Outline: At <moment>
      Given Amira's result is ready
      When it is <moment>
      Then Amira has <mails>

      @also-over-http
      Examples:
        | moment               | mails    |
        | 5 July 2027 at 00:00 | 1 e-mail |

      Examples:
        | moment                  | mails    |
        | 4 July 2027 at 23:59:59 | 0 e-mails |

    Example: The window was moved after the release
      Given Amira's result is ready
      And the board has moved the window to 7 July 2027 to 16 July 2027
      When it is 6 July 2027 at 12:00
      Then Amira has 0 e-mails
      But at 7 July 2027 at 00:00 Amira has 1 e-mail

  @ENG-RES-04
  Rule: Only who has registered gets one, and only of a result

    Example: Bilal has not registered, and registers later
      Given Bilal's result is ready
      And it is 5 July 2027 at 09:00
      And the mail of the day has been sent
      When Bilal has registered for results online
      Then Bilal has 0 e-mails

    Scenario Outline: Amira's result <state>
      Given Amira's result <state>
      When it is 7 July 2027 at 09:00
      Then Amira has <mails>

      @also-over-http
      Examples:
        | state                     | mails     |
        | is that she missed it all | 1 e-mail  |

      Examples:
        | state                     | mails     |
        | is that she missed a part | 1 e-mail  |
        | is ready but unreleased   | 0 e-mails |
        | is pending                | 0 e-mails |
        | is withheld               | 0 e-mails |

    Example: It was withheld again before the window opened
      Given Amira's result is ready
      And Amira's result is withheld
      When it is 7 July 2027 at 09:00
      Then Amira has 0 e-mails

    Example: It was pending, and then it came
      Given Amira's result is pending
      And it is 7 July 2027 at 09:00
      When Amira's result is ready
      Then Amira has 1 e-mail
