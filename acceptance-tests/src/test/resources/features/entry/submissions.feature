@entries
Feature: What an attached centre sends waits for its Associate
  A centre that is attached to an Associate never deals with the board. It sends its entries,
  changes and withdrawals to the Associate, who looks at them, approves them, one or many at once,
  and so submits them to the board, or returns them with a reason. What else it asks for waits in
  the same way.

  Our reading where sources are silent:
    - a centre registers its candidates itself: a candidate without an entry asks nothing of the board
    - many at once are approved all together or not at all
    - a centre leaves its Associate when nothing that it sent there waits any more; where the
      Associate is gone the board gives back what waits in its place, with a reason

  Background:
    Given the June 2027 entry dates are
      | closing date    | 21 February 2027 |
      | late until      | 16 April 2027    |
      | very late until | 23 April 2027    |
    And on top of its own fee an entry costs £40 if late and £95 if very late
    And Eastgate is attached to the Associate Britannia
    And Amira is a candidate of Eastgate School, which may enter Biology
    And it is 1 February 2027 at 12:00

  @INT-PRE-02
  Rule: What is sent waits, and nothing that waits is an entry

    @also-over-http
    Example: Sent, and not yet approved
      When Eastgate sends the entry of Amira for Biology to its Associate
      Then it waits for Britannia
      And Amira has no Biology entry at Eastgate
      And Eastgate owes nothing

    Example: What the board would refuse today is refused at once
      Given it is 24 April 2027 at 00:00
      When Eastgate sends the entry of Amira for Biology to its Associate
      Then it is refused because entries shut at the end of 23 April 2027
      And nothing waits for Britannia

    Example: Somebody whom the centre has not registered
      When Eastgate sends the entry of candidate 9876 for Biology to its Associate
      Then it is refused because the centre has no such candidate
      And nothing waits for Britannia

    Example: A suspended centre
      Given Eastgate is suspended, still attached to Britannia
      When Eastgate sends the entry of Amira for Biology to its Associate
      Then it is refused because the centre is suspended

    Example: A centre that deals with the board itself
      Given Bilal is a candidate of Northgate School, which may enter Biology
      When Northgate sends the entry of Bilal for Biology to its Associate
      Then it is refused because it has no Associate

  @INT-PRE-02 @INT-ENT-03
  Rule: The board's day is the day on which the Associate submits

    Scenario Outline: Sent on 1 February, approved on <moment>
      Given Eastgate has sent the entry of Amira for Biology to its Associate
      When Britannia approves it at <moment>
      Then her Biology entry at Eastgate is <standing>
      And Eastgate owes <owed> in all

      Examples:
        | moment                    | standing | owed |
        | 22 February 2027 at 00:00 | late     | £130 |

      Examples:
        | moment                    | standing  | owed |
        | 21 February 2027 at 23:59 | on time   | £90  |
        | 16 April 2027 at 23:59    | late      | £130 |
        | 17 April 2027 at 00:00    | very late | £185 |

    @also-over-http
    Example: A change that the Associate approves late costs what being late costs
      Given Eastgate has sent the entry of Amira for Biology to its Associate
      And Britannia has approved it at 1 February 2027 at 13:00
      When Eastgate asks its Associate at 21 February 2027 at 23:00 to change her Biology entry to Biology with the practical
      And Britannia approves it at 22 February 2027 at 09:00
      Then Eastgate owes £130 in all

    @also-over-http
    Example: A withdrawal that the Associate approves on time gives the fee back
      Given Eastgate has sent the entry of Amira for Biology to its Associate
      And Britannia has approved it at 1 February 2027 at 13:00
      When Eastgate asks its Associate at 21 February 2027 at 23:00 to withdraw her Biology entry
      And Britannia approves it at 21 February 2027 at 23:59
      Then Eastgate owes £0 in all

  @INT-PRE-02
  Rule: The Associate approves one or many at once, or returns with a reason

    Example: One
      Given Eastgate has sent the entry of Amira for Biology to its Associate
      When Britannia approves it
      Then Eastgate sees which entry was made of it
      And nothing waits for Britannia

    @also-over-http
    Example: Many at once
      Given Eastgate may enter Chemistry
      And Eastgate has sent the entry of Amira for Biology to its Associate
      And Eastgate has sent the entry of Amira for Chemistry to its Associate
      When Britannia approves everything that waits
      Then it is taken
      And nothing waits for Britannia
      And Eastgate owes £180 in all

    @also-over-http
    Example: Many at once, one of which the board refuses
      Given Eastgate may enter Chemistry
      And Eastgate has sent the entry of Amira for Chemistry to its Associate
      And Eastgate has sent the entry of Amira for Biology to its Associate
      And Eastgate has sent the entry of Amira for Biology to its Associate
      When Britannia approves everything that waits
      Then line 3 is refused because the syllabus is entered already
      And 3 submissions wait for Britannia
      And Eastgate owes nothing

    @also-over-http
    Example: Returned
      Given Eastgate has sent the entry of Amira for Biology to its Associate
      When Britannia returns it because "She sits it in November"
      Then Eastgate sees that it was returned because "She sits it in November"
      And nothing waits for Britannia
      And Amira has no Biology entry at Eastgate

    Example: What was returned stays so
      Given Eastgate has sent the entry of Amira for Biology to its Associate
      And Britannia has returned it because "She sits it in November"
      When Britannia approves it once more, knowing how it stands
      Then it is refused because it was decided already

  @INT-PRE-02 @INT-ENT-04
  Rule: At the decision the rules are asked again, and the Associate is told

    @also-over-http
    Example: Entries have shut meanwhile
      Given Eastgate has sent the entry of Amira for Biology to its Associate
      When Britannia approves it at 24 April 2027 at 00:00
      Then it is refused because entries shut at the end of 23 April 2027
      And it waits for Britannia
      And Eastgate owes nothing

  @INT-PRE-02 @COM-QUA-01
  Rule: Of two officers who decide, one wins

    @also-over-http
    Example: Approved by the one, returned by the other
      Given Eastgate has sent the entry of Amira for Biology to its Associate
      And Britannia has approved it at 1 February 2027 at 13:00
      When Britannia returns it because "She sits it in November"
      Then it is refused because somebody else was faster
      And her Biology entry at Eastgate is on time

  @INT-PRE-02 @COM-ACC-02
  Rule: Another Associate sees nothing of it

    @also-over-http
    Example: It looks
      Given Southgate is attached to the Associate Caledonia
      And Eastgate has sent the entry of Amira for Biology to its Associate
      When the officer of Caledonia looks at what was sent
      Then the answer is the same as for what is not there

    Example: It approves
      Given Southgate is attached to the Associate Caledonia
      And Eastgate has sent the entry of Amira for Biology to its Associate
      When Caledonia approves it
      Then the answer is the same as for what is not there

    Example: It approves it in a list
      Given Southgate is attached to the Associate Caledonia
      And Eastgate has sent the entry of Amira for Biology to its Associate
      When Caledonia approves it in a list
      Then the answer is the same as for what is not there

  @INT-PRE-02
  Rule: A centre leaves its Associate once nothing waits there

    Background:
      Given Eastgate has sent the entry of Amira for Biology to its Associate

    @also-over-http
    Example: While an entry waits
      When the board takes Eastgate from its Associate
      Then it is refused because something waits for its Associate
      And it waits for Britannia

    Example: To another Associate
      When the board gives Eastgate to the Associate Lusitania
      Then it is refused because something waits for its Associate

    Example: Once it is returned
      Given Britannia has returned it because "Not this year"
      When the board takes Eastgate from its Associate
      Then it is taken

    @also-over-http
    Example: The Associate is gone, and the board gives back what waits
      When the board takes Eastgate from its Associate, giving back what waits because "It is gone"
      Then Eastgate sees that it was returned because "It is gone"
      And nothing waits for Britannia
