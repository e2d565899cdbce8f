@results
Feature: Results come out inside a release window
  Not every result is ready on the same day. Each is released as soon as it is ready, but
  never before the window of its exam date opens. The window's last day is the date promised on
  the candidate's confirmation of entry. Days are whole days in the United Kingdom.

  Our reading where sources are silent:
    - a centre sees a result at the same moment as its candidate
    - nobody learns before the window that a result is withheld
    - a window that has opened is not opened later

  Background:
    Given results of the B2 First paper exam of 5 June 2027 come out from 5 to 16 July 2027
    And Amira and Bilal sat it at Northgate

  @ENG-RES-01
  Rule: Before the window nobody learns anything, however early the result is ready

    Scenario Outline: On <moment>, when Amira's result <state>
      Given Amira's result <state>
      And it is <moment>
      When Amira looks up her result
      Then she <answer>
      And Northgate is told the same of her

      @also-over-http
      Examples: The window has not opened
        | state            | moment               | answer                               |
        | was ready 1 July | 4 July 2027 at 23:59 | is told that results start on 5 July |

      Examples: Whatever the state is
        | state                 | moment                  | answer                               |
        | is not ready          | 4 July 2027 at 23:59:59 | is told that results start on 5 July |
        | is ready but unreleased  | 4 July 2027 at 23:59:59 | is told that results start on 5 July |
        | is pending            | 4 July 2027 at 23:59:59 | is told that results start on 5 July |
        | is withheld           | 4 July 2027 at 23:59:59 | is told that results start on 5 July |
        | is withheld for good  | 4 July 2027 at 23:59:59 | is told that results start on 5 July |
        | is that she missed a part | 4 July 2027 at 23:59:59 | is told that results start on 5 July |
        | is that she missed it all | 4 July 2027 at 23:59:59 | is told that results start on 5 July |

      Examples: The window opens
        | state            | moment               | answer  |
        | was ready 1 July | 5 July 2027 at 00:00 | sees it |

  @ENG-RES-01
  Rule: The days of a window are days in London, also when its clocks change

    Scenario Outline: From <opens> to <last day>, at <moment>
      Given results of the B1 Preliminary paper exam of <exam day> come out from <opens> to <last day>
      And Chen sat it at Northgate
      And Chen's result is ready
      And it is <moment>
      When Chen looks up his result
      Then he <answer>

      Examples: The clocks go forward on 28 March 2027
        | exam day     | opens         | last day      | moment                   | answer                                 |
        | 1 March 2027 | 28 March 2027 | 29 March 2027 | 27 March 2027 at 23:59 UTC | is told that results start on 28 March |
        | 1 March 2027 | 28 March 2027 | 29 March 2027 | 28 March 2027 at 00:00 UTC | sees it                                |
        | 1 March 2027 | 29 March 2027 | 30 March 2027 | 28 March 2027 at 22:59 UTC | is told that results start on 29 March |
        | 1 March 2027 | 29 March 2027 | 30 March 2027 | 28 March 2027 at 23:00 UTC | sees it                                |

      Examples: The clocks go back on 31 October 2027
        | exam day         | opens           | last day        | moment                       | answer                                   |
        | 2 October 2027 | 31 October 2027 | 5 November 2027 | 30 October 2027 at 22:59 UTC | is told that results start on 31 October |
        | 2 October 2027 | 31 October 2027 | 5 November 2027 | 30 October 2027 at 23:00 UTC | sees it                                  |
        | 2 October 2027 | 1 November 2027 | 5 November 2027 | 31 October 2027 at 23:59 UTC | is told that results start on 1 November |
        | 2 October 2027 | 1 November 2027 | 5 November 2027 | 1 November 2027 at 00:00 UTC | sees it                                  |

      @also-over-http
      Examples: Midnight in London is another day in Karachi
        | exam day   | opens       | last day     | moment                            | answer                                |
        | 5 June 2027 | 5 July 2027 | 16 July 2027 | 5 July 2027 at 03:59 Asia/Karachi | is told that results start on 5 July  |
        | 5 June 2027 | 5 July 2027 | 16 July 2027 | 5 July 2027 at 04:00 Asia/Karachi | sees it                               |

  @ENG-RES-02
  Rule: Inside the window one candidate does not wait for another

    @also-over-http
    Example: Amira's result is ready before Bilal's
      Given only Amira's result is ready
      And it is 7 July 2027 at 10:00
      When Bilal looks up his result
      Then he is told to expect it by 16 July 2027
      But Amira can see hers

  @ENG-RES-02
  Rule: What is ready is released, and what is not cannot be

    @also-over-http
    Example: Released twice, nothing happens the second time
      Given it is 7 July 2027 at 10:00
      And Amira's result is ready but unreleased
      When the board releases Amira's result
      And the board releases Amira's result again
      Then one release was new

    @also-over-http
    Example: Nothing is recorded of Bilal
      When the board releases Bilal's result
      Then it is refused because there is nothing to release

    Example: Amira has withdrawn
      Given Northgate has withdrawn Amira's entry
      When the board releases Amira's result
      Then it is refused because nobody with these numbers is entered

  @ENG-RES-03
  Rule: State and window say what is told, and candidate and centre are told the same

    Scenario Outline: Amira's result <state>, on <moment>
      Given Amira's result <state>
      And it is <moment>
      When Amira looks up her result
      Then she <answer>
      And Northgate is told the same of her

      Examples: On the first day
        | state                     | moment               | answer                                          |
        | is not ready              | 5 July 2027 at 00:00 | is told to expect it by 16 July 2027            |
        | is ready but unreleased      | 5 July 2027 at 00:00 | is told to expect it by 16 July 2027            |
        | is pending                | 5 July 2027 at 00:00 | is told that it is pending and will follow      |
        | is withheld               | 5 July 2027 at 00:00 | is told that it is withheld and to ask Northgate |
        | is withheld for good      | 5 July 2027 at 00:00 | is told that it is withheld and to ask Northgate |
        | is that she missed a part | 5 July 2027 at 00:00 | is told X and no score                          |
        | is that she missed it all | 5 July 2027 at 00:00 | is told Z and no score                          |
        | was ready 1 July          | 5 July 2027 at 00:00 | sees it                                         |

      Examples: On the last day
        | state                     | moment                   | answer                                           |
        | is not ready              | 16 July 2027 at 23:59:59 | is told to expect it by 16 July 2027             |
        | is ready but unreleased      | 16 July 2027 at 23:59:59 | is told to expect it by 16 July 2027             |
        | is pending                | 16 July 2027 at 23:59:59 | is told that it is pending and will follow       |
        | is withheld               | 16 July 2027 at 23:59:59 | is told that it is withheld and to ask Northgate |
        | is withheld for good      | 16 July 2027 at 23:59:59 | is told that it is withheld and to ask Northgate |
        | is that she missed a part | 16 July 2027 at 23:59:59 | is told X and no score                           |
        | is that she missed it all | 16 July 2027 at 23:59:59 | is told Z and no score                           |
        | was ready 1 July          | 16 July 2027 at 23:59:59 | sees it                                          |

      @also-over-http
      Examples: After the last day
        | state                | moment               | answer                   |
        | is not ready         | 17 July 2027 at 00:00 | is told to ask Northgate |
        | is pending           | 17 July 2027 at 00:00 | is told to ask Northgate |

      Examples: After the last day, what is out stays out
        | state                     | moment                | answer                                           |
        | is ready but unreleased      | 17 July 2027 at 00:00 | is told to ask Northgate                         |
        | is withheld               | 17 July 2027 at 00:00 | is told that it is withheld and to ask Northgate |
        | is withheld for good      | 17 July 2027 at 00:00 | is told that it is withheld and to ask Northgate |
        | is that she missed a part | 17 July 2027 at 00:00 | is told X and no score                           |
        | is that she missed it all | 17 July 2027 at 00:00 | is told Z and no score                           |
        | was ready 1 July          | 17 July 2027 at 00:00 | sees it                                          |
        | was ready 1 July          | 17 July 2037 at 00:00 | sees it                                          |

  @ENG-SCL-06
  Rule: Inside the window, pending and withheld are different answers, and neither shows a score

    Scenario Outline: A <status> result
      Given Amira's result is <status> on 7 July 2027 at 10:00
      When Amira looks up her result
      Then she is told that it is <status> and <advice>
      And she sees no score

      @also-over-http
      Examples:
        | status   | advice           |
        | pending  | will follow      |
        | withheld | to ask Northgate |

  @ENG-RES-03
  Rule: A window closes later with new Confirmations of Entry, and never opens earlier than announced

    @also-over-http
    Example: It closes two weeks later
      When the board moves the window to 5 July 2027 to 30 July 2027
      Then Amira and Bilal have new Confirmations of Entry that promise the result by 30 July 2027
      And the numbers on them are the same as before

    Example: It opens a day later and closes as promised
      When the board moves the window to 6 July 2027 to 16 July 2027
      Then nobody has a new Confirmation of Entry

    @also-over-http
    Scenario Outline: Moved to <opens> to <last day>
      When the board moves the window to <opens> to <last day>
      Then it is refused because <reason>

      Examples:
        | opens       | last day     | reason                            |
        | 4 July 2027 | 16 July 2027 | the window would open earlier     |
        | 5 July 2027 | 15 July 2027 | the window would close earlier    |

    Scenario Outline: It has opened, and would open later: <moment>
      Given it is <moment>
      When the board moves the window to 6 July 2027 to 16 July 2027
      Then <what>

      Examples:
        | moment                  | what                                              |
        | 4 July 2027 at 23:59:59 | it is taken                                       |
        | 5 July 2027 at 00:00    | it is refused because the window has opened       |

    Example: What was promised later is told later
      Given Amira's result is not ready
      And the board has moved the window to 5 July 2027 to 30 July 2027
      And it is 17 July 2027 at 00:00
      When Amira looks up her result
      Then she is told to expect it by 30 July 2027
