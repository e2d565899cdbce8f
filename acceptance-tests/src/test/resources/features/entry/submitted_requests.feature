@entries
Feature: Transfers and deviations that an attached centre asks for
  Whoever wants a candidate moved to another centre, or a paper to another time, asks the board. An
  attached centre asks its Associate. What the board would refuse today is refused at once, so that
  nothing waits that could never be; the rules are asked again on the day on which the Associate
  submits it.

  Background:
    Given transfers are asked for at least 10 working days before the first exam
    And Eastgate is attached to the Associate Britannia
    And Southgate may enter Biology
    And Amira is a candidate of Eastgate School, which may enter Biology
    And it is 1 February 2027 at 12:00

  @INT-PRE-02 @INT-ENT-11
  Rule: A transfer waits for the Associate

    Background:
      Given Biology is sat on 14 June 2027
      And Eastgate has sent the entry of Amira for Biology to its Associate
      And Britannia has approved it at 1 February 2027 at 13:00

    Example: Sent, and not yet approved
      When Eastgate asks its Associate to let Southgate take Amira
      Then it waits for Britannia
      And nobody is to be taken by Southgate

    @also-over-http
    Example: Approved
      Given Eastgate has asked its Associate to let Southgate take Amira
      When Britannia approves it
      Then Southgate is asked to take Amira
      And nothing waits for Britannia

    Example: Returned
      Given Eastgate has asked its Associate to let Southgate take Amira
      When Britannia returns it because "She stays"
      Then nobody is to be taken by Southgate

    Scenario Outline: The first exam is near when the centre asks on <moment>
      Given it is <moment>
      When Eastgate asks its Associate to let Southgate take Amira
      Then <answer>

      Examples: 31 May is a public holiday
        | moment               | answer                                           |
        | 28 May 2027 at 23:59 | it waits for Britannia                           |
        | 29 May 2027 at 00:00 | it is refused because the first exam is too near |

    Example: The first exam is too near when the Associate approves
      Given it is 28 May 2027 at 23:59
      And Eastgate has asked its Associate to let Southgate take Amira
      When Britannia approves it at 29 May 2027 at 00:00
      Then it is refused because the first exam is too near
      And it waits for Britannia

    Example: Asked for once more
      Given Eastgate has asked its Associate to let Southgate take Amira
      And Britannia has approved it at 1 February 2027 at 14:00
      When Eastgate asks its Associate to let Southgate take Amira
      Then it is refused because the candidate is being transferred already
      And nothing waits for Britannia

  @INT-PRE-02 @INT-ENT-12
  Rule: A deviation from the timetable waits for the Associate

    Background:
      Given a session of 225 minutes, a day of 360 and a supervision of 240 can be borne
      And mornings begin at 07:00 UTC and afternoons at 12:00 UTC
      And these papers of Eastgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira of Eastgate is entered through Britannia for Physics and Biology

    Example: Sent, and not yet approved
      When Eastgate asks its Associate to move the Biology of Amira to 4 June 2027 at 06:00 UTC
      Then it waits for Britannia
      And the board is asked to move nothing of Eastgate

    @also-over-http
    Example: Sent, and approved
      Given Eastgate has asked its Associate to move the Biology of Amira to 4 June 2027 at 06:00 UTC
      When Britannia approves it
      Then the board is asked to move the Biology of Amira of Eastgate
      And nothing waits for Britannia

    @also-over-http
    Example: Of a paper that she does not sit
      When Eastgate asks its Associate to move the History of Amira to 4 June 2027 at 06:00 UTC
      Then it is refused because the candidate does not sit it
      And nothing waits for Britannia

    Scenario Outline: It is asked for on <moment>
      Given it is <moment>
      When Eastgate asks its Associate to move the Biology of Amira to 4 June 2027 at 06:00 UTC
      Then <answer>

      Examples: Four weeks before the paper
        | moment              | answer                                     |
        | 6 May 2027 at 23:59 | it waits for Britannia                     |
        | 7 May 2027 at 00:00 | it is refused because it is asked too late |

    Example: It is too late when the Associate approves
      Given it is 6 May 2027 at 23:59
      And Eastgate has asked its Associate to move the Biology of Amira to 4 June 2027 at 06:00 UTC
      When Britannia approves it at 7 May 2027 at 00:00
      Then it is refused because it is asked too late
      And it waits for Britannia

    Example: Asked for once more
      Given Eastgate has asked its Associate to move the Biology of Amira to 4 June 2027 at 06:00 UTC
      And Britannia has approved it at 1 March 2027 at 13:00
      When Eastgate asks its Associate to move the Biology of Amira to 4 June 2027 at 07:00 UTC
      Then it is refused because that was asked for
      And nothing waits for Britannia
