package io.waymark.workshop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("workshop")
interface WorkshopMessages {
    @Message(
            "Attribution, criteria and the rule of consensus cannot change any more: a round has opened, and people answered under them.")
    String rulesAreFixed();

    @Message(
            "The first agenda item has opened, so attribution stays: people were told under whose name they contribute.")
    String attributionIsFixed();

    @Message("This workshop admits by personal link only. Use the link you were sent, or ask the organiser for one.")
    String registrationClosed();

    @Message("No workshop has this code. Check it against the invitation; case, spaces and dashes do not matter.")
    String unknownCode();

    @Message(
            "This personal link is not (or no longer) good: a newer one took its place, or the facilitators ended it. Ask them for a new link, or join with the workshop's code.")
    String unknownLink();

    @Message("This language is not available.")
    String unknownLanguage();

    @Message("This time zone is not known. Use a name such as Europe/Brussels.")
    String unknownZone();

    @Message(
            "This rule is for scores from 1 to 9. Give every criterion the scale 1 to 9, or choose agreement in percent.")
    String ruleOfNine();

    @Message("Each criterion needs a key of its own and a scale of at least three points.")
    String criteria();

    @Message("Use the two-letter ISO code of a country, such as DK.")
    String unknownCountry();

    @Message("Read and accept the privacy notice to join.")
    String acceptNotice();

    @Message("A workshop needs at least one facilitator. Appoint another one first.")
    String lastFacilitator();

    @Message("Line {number} has more than four parts. Use: name; e-mail; organisation; country.")
    String lineParts(int number);

    @Message("Line {number} needs a name of at most 200 characters.")
    String lineName(int number);

    @Message("Line {number}: the second part is not an e-mail address. Leave it empty where you have none.")
    String lineEmail(int number);

    @Message("Line {number}: the organisation is longer than 200 characters.")
    String lineOrganisation(int number);

    @Message(
            "Line {number}: the country is not known. Write it in a language of these pages, or as its two-letter code.")
    String lineCountry(int number);

    @Message("Workshop")
    String navigation();

    @Message("Overview")
    String overview();

    @Message("Roadmap")
    String roadmap();

    @Message("Agenda")
    String agenda();

    @Message("Run")
    String run();

    @Message("Replies and changes")
    String consolidation();

    @Message("My contributions")
    String mine();

    @Message("Report")
    String report();

    @Message("People")
    String people();

    @Message("Settings")
    String settings();

    @Message("Facilitator")
    String roleFacilitator();

    @Message("Participant")
    String roleParticipant();

    @Message("Read-only guest")
    String roleObserver();

    @Message("Plans and runs the sessions, sees everything, writes the replies. Does not vote.")
    String roleFacilitatorHint();

    @Message("Comments, votes and assesses.")
    String roleParticipantHint();

    @Message("Reads what participants may read, adds nothing.")
    String roleObserverHint();

    @Message("By name")
    String named();

    @Message("By delegation")
    String delegation();

    @Message("By number")
    String pseudonymous();

    @Message("Anonymous")
    String anonymous();

    @Message("Others see your contributions with your name and organisation.")
    String attributionNamed();

    @Message("Others see your contributions as those of your country and organisation, without your name.")
    String attributionDelegation();

    @Message(
            "Everybody, the facilitators included, sees your contributions under a number such as Participant 17, never under your name.")
    String attributionPseudonymous();

    @Message(
            "Nobody, the facilitators included, sees which contributions are yours, and afterwards nothing links you to them.")
    String attributionAnonymous();

    @Message("Agreement in percent")
    String rulePercent();

    @Message("COMET 70/15: at least 70 % of the scores are 7 to 9 and less than 15 % are 1 to 3")
    String ruleComet();

    @Message("RAND/UCLA: the median is 7 to 9 and the scores are not too far apart")
    String ruleRand();

    @Message("Agree on a roadmap, together")
    String startTitle();

    @Message(
            "Waymark is where a draft policy document meets the people it concerns: they comment on it, vote on it and assess it in short rounds. Every comment gets a reply, and the next version shows what became of it.")
    String startLead();

    @Message("Join a workshop")
    String startJoin();

    @Message("Workshop code")
    String code();

    @Message("Nine letters and digits from your invitation, such as KX7-4PQ-M2T")
    String codeHint();

    @Message("Continue")
    String next();

    @Message("No account is needed. If you were sent a personal link, open that instead.")
    String joinHint();

    @Message("Organise or facilitate")
    String startSignIn();

    @Message("Organisers and facilitators with an account sign in.")
    String startSignInHint();

    @Message("Sign in")
    String signIn();

    @Message("Just looking?")
    String startDemo();

    @Message("Look in on a workshop of invented people in mid-session. Nothing you do there matters.")
    String startDemoHint();

    @Message("Look in as facilitator")
    String lookInFacilitator();

    @Message("Look in as participant")
    String lookInParticipant();

    @Message("Look in as read-only guest")
    String lookInObserver();

    @Message("My workshops")
    String myWorkshops();

    @Message("All my workshops")
    String allMyWorkshops();

    @Message("You are in no workshop yet.")
    String noWorkshops();

    @Message("Create a workshop")
    String newWorkshop();

    @Message("Next page")
    String more();

    @Message("First page")
    String fromStart();

    @Message("Pages")
    String pages();

    @Message("Join the workshop")
    String joinTitle();

    @Message("About this workshop")
    String about();

    @Message("You are in this workshop already")
    String alreadyIn();

    @Message("Go on as yourself. The form below is for somebody else on this device.")
    String alreadyInHint();

    @Message("Go to the workshop")
    String goOn();

    @Message("Your name")
    String yourName();

    @Message("Organisation")
    String organisation();

    @Message("Country")
    String country();

    @Message("European Union")
    String union();

    @Message("Other countries")
    String otherCountries();

    @Message("– not given –")
    String noCountry();

    @Message("Stakeholder group")
    String group();

    @Message("Pick a suggestion or write your own")
    String groupHint();

    @Message("National administration")
    String groupNational();

    @Message("Regional or local administration")
    String groupRegional();

    @Message("EU institution or agency")
    String groupEu();

    @Message("Research")
    String groupResearch();

    @Message("Industry")
    String groupIndustry();

    @Message("Civil society")
    String groupCivil();

    @Message("Areas of expertise")
    String expertise();

    @Message("For example procurement, data protection")
    String expertiseHint();

    @Message("E-mail address")
    String emailOptional();

    @Message("Only the facilitators see it.")
    String emailHint();

    @Message("Who sees what")
    String whoSees();

    @Message("Who takes part, with organisation and country, is known to everyone in the workshop.")
    String attendance();

    @Message("Privacy notice")
    String notice();

    @Message("Read the privacy notice")
    String readNotice();

    @Message("I have read and accept the privacy notice")
    String acceptedNotice();

    @Message("By going in you accept the privacy notice above.")
    String noticeOnEntry();

    @Message("Join")
    String join();

    @Message("Use another code")
    String otherCode();

    @Message("You are in")
    String joinedTitle();

    @Message("Welcome to {title}.")
    String joinedLead(String title);

    @Message("Keep your personal link")
    String linkTitle();

    @Message(
            "It brings you back as yourself, on this or any other device. It is shown only now: copy it, or send it to yourself. Do not pass it on: whoever has it is you.")
    String linkHint();

    @Message("Your personal link")
    String yourLink();

    @Message("Go into the workshop")
    String enter();

    @Message("Your role: {role}")
    String invitedAs(String role);

    @Message("Welcome, {name}")
    String invitationTitle(String name);

    @Message("Go in as {name}")
    String enterAs(String name);

    @Message("Correct your details")
    String correct();

    @Message("Not you? Then this link is not yours. Ask the person who sent it for your own.")
    String notYou();

    @Message(
            "You become its facilitator. Until the first item opens everything here can be changed; other settings follow on the next page.")
    String createHint();

    @Message("Title")
    String title();

    @Message("What it is for")
    String purpose();

    @Message("Shown to people before they join and on the overview. You can use Markdown.")
    String purposeHint();

    @Message("Time zone")
    String timeZone();

    @Message("Times are shown in it, such as Europe/Brussels")
    String timeZoneHint();

    @Message("Language of pages and files")
    String languageOfPages();

    @Message("For whoever has not chosen one themselves; each reader can.")
    String languageHint();

    @Message("How contributions appear")
    String attribution();

    @Message("It cannot change once the first agenda item has opened.")
    String attributionHint();

    @Message("Name and organisation")
    String namedHint();

    @Message("Country and organisation, no person")
    String delegationHint();

    @Message("A stable number such as Participant 17, for the facilitators too")
    String pseudonymousHint();

    @Message("No author for anyone; nothing links a person to a contribution afterwards")
    String anonymousHint();

    @Message("The settings are saved")
    String saved();

    @Message("Let people in")
    String inviteByCode();

    @Message("Read out the code, or send this address. People give their name and are in.")
    String inviteByCodeHint();

    @Message("Address to join")
    String joinAddress();

    @Message("Another code")
    String renewCode();

    @Message(
            "For when people have the code who do not belong here. The code, its address and the printed page then let nobody in any more; who is in stays in.")
    String renewCodeHint();

    @Message("Give it another code")
    String renewCodeNow();

    @Message("The workshop has another code. The earlier one lets nobody in any more.")
    String codeRenewed();

    @Message("The code is switched off: people come in by personal link only.")
    String codeIsOff();

    @Message("Basics")
    String basics();

    @Message("Who may come in")
    String registration();

    @Message("Anyone with the code")
    String registrationOpen();

    @Message("Only people with a personal link")
    String registrationInvited();

    @Message("Rules of assessment")
    String rules();

    @Message("An agenda item has opened, so these rules stay: people answered under them.")
    String rulesFixedHint();

    @Message("Criteria")
    String criteriaTitle();

    @Message(
            "Each recommendation is scored by them. Empty the name of a row to drop it. A chart plots the first two against each other.")
    String criteriaHint();

    @Message("Criterion {number}")
    String criterion(int number);

    @Message("Name")
    String criterionLabel();

    @Message("What to think of")
    String criterionDescription();

    @Message("Lowest score")
    String lowest();

    @Message("Highest score")
    String highest();

    @Message("It means")
    String lowLabel();

    @Message("{min} to {max}")
    String scaleOf(int min, int max);

    @Message("When is it agreed?")
    String consensus();

    @Message("Rule")
    String rule();

    @Message("Percent that must agree")
    String threshold();

    @Message("50 to 100, of those who gave an answer")
    String thresholdHint();

    @Message("Fewest answers")
    String minimum();

    @Message("With fewer nothing counts as agreed")
    String minimumHint();

    @Message("For the people")
    String forPeople();

    @Message("To be accepted when joining; who sees what, and how long it is kept. Markdown.")
    String noticeHint();

    @Message("Whom to ask for help")
    String contact();

    @Message("A name with a telephone number or address")
    String contactHint();

    @Message("Save")
    String save();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("Status")
    String status();

    @Message("Has come in")
    String statusArrived();

    @Message("Invited")
    String statusInvited();

    @Message("Removed")
    String statusRemoved();

    @Message("People in this workshop")
    String membersTitle();

    @Message("Invite people")
    String invite();

    @Message(
            "One a line: name; e-mail; organisation; country. Only the name is needed. Lines pasted from a spreadsheet work too.")
    String inviteHint();

    @Message("Katrine Holm; katrine@example.org; Agency for Digital Government; Denmark")
    String inviteExample();

    @Message("People to invite")
    String whom();

    @Message("They come in as")
    String asWhat();

    @Message("Invite and show the links")
    String makeLinks();

    @Message("Personal links")
    String invitedTitle();

    @Message("Send each person their own link. They are shown only now; a lost one can be renewed.")
    String invitedHint();

    @Message("To copy into a mail merge: name; e-mail; link")
    String linksToCopy();

    @Message("Link")
    String link();

    @Message("Back to the people")
    String backToPeople();

    @Message("Change")
    String change();

    @Message("Save the role")
    String saveRole();

    @Message("Personal link")
    String renewTitle();

    @Message("For somebody who lost theirs. The earlier links end at once.")
    String renewHint();

    @Message("Make a new link")
    String renew();

    @Message("Remove from the workshop")
    String removeTitle();

    @Message("They lose access at once, and their links end. What they contributed stays. You can let them in again.")
    String removeHint();

    @Message("Remove")
    String remove();

    @Message("Removed from the workshop")
    String readmitTitle();

    @Message("They have no access. Letting them in again does not bring their old links back: make a new one.")
    String readmitHint();

    @Message("Let in again")
    String readmit();

    @Message("Nothing has happened yet.")
    String nothingYet();

    @Message("This person was removed. Let them in again first.")
    String notAMember();

    @Message("Use FACILITATOR, PARTICIPANT or OBSERVER.")
    String unknownRole();

    @Message("Tick the people who need a new link, or choose everybody who has not come in.")
    String chooseSomebody();

    @Message("The file holds lines that cannot be read. Nothing was stored: correct them and read it again.")
    String badSheet();

    @Message("Choose a file, or paste its text.")
    String sheetMissing();

    @Message("Below the names of the columns there is nobody. Add a line for each person.")
    String sheetEmpty();

    @Message("The quotation marks do not match. Write each one inside a text twice, or save the file again as CSV.")
    String sheetBroken();

    @Message("Line 1: there is no column “{title}”. Use name, email, role, organisation, country, stakeholderGroup.")
    String sheetColumn(String title);

    @Message("Line 1: the column “{title}” is there twice.")
    String sheetTwice(String title);

    @Message("Line 1 must name the columns, and one of them must be name.")
    String sheetNoName();

    @Message("Line {number} has more cells than there are columns.")
    String sheetCells(int number);

    @Message("Line {number}: this is not an e-mail address. Leave it empty where you have none.")
    String sheetEmail(int number);

    @Message("Line {number}: the role is not known. Use FACILITATOR, PARTICIPANT or OBSERVER.")
    String sheetRole(int number);

    @Message("Line {number}: the stakeholder group is longer than 120 characters.")
    String sheetGroup(int number);

    @Message("Name contains")
    String nameHas();

    @Message("Any role")
    String anyRole();

    @Message("Find")
    String find();

    @Message("Choose")
    String choose();

    @Message("Choose {name}")
    String chooseOne(String name);

    @Message("Nobody was found.")
    String nobodyFound();

    @Message("Show everybody")
    String showAll();

    @Message("New links for the chosen")
    String renewChosen();

    @Message("New links for all who have not come in")
    String renewAwaited();

    @Message("Their earlier links end at once. The next page shows the new ones, to send or to print as cards.")
    String renewManyHint();

    @Message("Last used {when}")
    String linkUsed(String when);

    @Message("Not used yet")
    String linkUnused();

    @Message("None")
    String noLink();

    @Message("Show the code large")
    String poster();

    @Message("Scan the picture, or open the address.")
    String posterHint();

    @Message("Invite from a CSV file")
    String fromFile();

    @Message("Invite from a file")
    String fileTitle();

    @Message("Save the list in your spreadsheet program as CSV. You see how it is read before anything is stored.")
    String fileHint();

    @Message(
            "The first line names the columns, in any order: name, email, role, organisation, country, stakeholderGroup. Only name is needed; without a role people come in as participants.")
    String fileColumns();

    @Message("CSV file")
    String file();

    @Message("Or its text")
    String orText();

    @Message("The first line could be: name,email,country")
    String fileExample();

    @Message("Read it")
    String readFile();

    @Message("{count} people to invite")
    String fileRead(int count);

    @Message("Invite these {count} and show the links")
    String inviteThese(int count);

    @Message("Another file")
    String anotherFile();

    @Message("Make cards to print")
    String printCards();

    @Message("Everybody has come in already: no new links were made.")
    String noneAwaited();

    @Message("Cards with personal links")
    String sheetTitle();

    @Message("One card for each person, to cut out and hand over. The links are shown only now.")
    String sheetHint();

    @Message("Print")
    String print();

    @Message("Your personal link into the workshop. Scan it or type it in, and do not pass it on.")
    String cardHint();

    @Message("Details")
    String details();

    @Message("The report lists them among those who took part")
    String listedInReport();

    @Message("Save the details")
    String saveDetails();

    @Message("Accepted {when}")
    String acceptedAt(String when);

    @Message("Not accepted yet")
    String notAccepted();

    @Message("You accepted it {when}.")
    String youAcceptedAt(String when);

    @Message("If a link fell into the wrong hands, end it. Whoever is signed in with it is signed out at once.")
    String revokeHint();

    @Message("End the link")
    String revoke();

    @Message("Questions: {contact}")
    String contactIs(String contact);

    @Message("Privacy")
    String privacy();

    @Message("The organiser gave no privacy notice. Ask them what happens to your data.")
    String noNotice();

    @Message("My data")
    String myData();

    @Message("This is no rehearsal: what people said and decided in it is never removed.")
    String notARehearsal();

    @Message("Colour of the pages")
    String accent();

    @Message(
            "A dark colour as #rrggbb, such as #1d4e89, for buttons, links and the line below the head. Empty is ours.")
    String accentHint();

    @Message("Write the colour as # and six digits or letters from a to f, such as #1d4e89.")
    String accentUnreadable();

    @Message(
            "This colour is too light to be read: its contrast with white is {contrast}:1, it must be 4.5:1. Choose a darker one.")
    String accentTooLight(String contrast);

    @Message("Like an earlier workshop")
    String model();

    @Message(
            "Its rules, criteria, privacy notice, contact and agenda are taken over. Its people and its text are not. Items are about the whole text then.")
    String modelHint();

    @Message("From scratch")
    String modelNone();

    @Message("Use it")
    String modelUse();

    @Message(
            "This workshop will be like “{title}”, with the same agenda and nothing opened yet. You can change all of it.")
    String modelUsed(String title);

    @Message("Choose a workshop that you facilitate.")
    String modelNotYours();
}
