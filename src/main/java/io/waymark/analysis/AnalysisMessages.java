package io.waymark.analysis;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("analysis")
interface AnalysisMessages {
    @Message("Results are shown when the facilitator reveals them.")
    String hidden();

    @Message("Results are shown as soon as this item closes.")
    String hiddenUntilClose();

    @Message("{answered} of {members} have answered.")
    String answered(int answered, int members);

    @Message("Show the results")
    String showThem();

    @Message("Results")
    String title();

    @Message("Only facilitators see this page until the results are revealed to everyone.")
    String early();

    @Message("This item is still open: the figures move until it closes, and this page with them.")
    String provisional();

    @Message("Nobody has answered.")
    String nobody();

    @Message("Participants who voted: {respondents}. Recommendations with consensus: {agreed} of {all}.")
    String voteSummary(int respondents, long agreed, int all);

    @Message(
            "Participants who assessed: {respondents}. Of {all} recommendations, agreed without discussion: {agreed}, for discussion: {rest}.")
    String assessSummary(int respondents, long agreed, int all, long rest);

    @Message("{agree} of {valid} agree. Disagree: {disagree}, neutral: {neutral}, no position: {abstain}.")
    String voteSentence(int agree, int valid, int disagree, int neutral, int abstain);

    @Message("{criterion}: median {median}, middle half {middle}, {n} scores; cannot judge: {cannotJudge}.")
    String assessSentence(String criterion, String median, String middle, int n, int cannotJudge);

    @Message("{criterion}: no score; cannot judge: {cannotJudge}.")
    String assessNobody(String criterion, int cannotJudge);

    @Message("Agreed without discussion")
    String agreed();

    @Message("For discussion")
    String forDiscussion();

    @Message("Consensus")
    String consensus();

    @Message("No consensus")
    String noConsensus();

    @Message("Too few answers to tell")
    String tooFew();

    @Message("No answer that counts")
    String undefinedConsensus();

    @Message("Agreement")
    String agreement();

    @Message("95 % interval {low} to {high}")
    String interval(String low, String high);

    @Message("As a table")
    String table();

    @Message("Answer")
    String choice();

    @Message("Number")
    String count();

    @Message("Score")
    String score();

    @Message("Cannot judge")
    String cannotJudge();

    @Message("In the top third of the scale")
    String inBand();

    @Message("Your answer, seen by you only: {answer}")
    String own(String answer);

    @Message("Each dot is an answer, the line is the median, the band the middle half of the answers.")
    String legend();

    @Message("◆ is your own answer, which only you see marked.")
    String legendOwn();

    @Message("Reasons")
    String reasons();

    @Message("Reasons ({n})")
    String reasonCount(int n);

    @Message("No author shown")
    String noAuthor();

    @Message("Sealed {at}, seal {seal}, version {version} of the text. SHA-256 of the figures:")
    String sealed(String at, int seal, int version);

    @Message("Back to the agenda item")
    String back();

    @Message("What happens next")
    String whatNext();

    @Message(
            "Consent: {consent}, with a reservation: {reservation}, disagree, but will not block: {aside}, cannot accept: {objections}.")
    String consentSentence(int consent, int reservation, int aside, int objections);

    @Message("Consent")
    String consent();

    @Message("Ranking")
    String ranking();

    @Message("Participants who voted: {respondents}. Dots given: {dots}.")
    String dotsSummary(int respondents, int dots);

    @Message("Participants who voted: {respondents}.")
    String approvalSummary(int respondents);

    @Message(
            "{key} is first: {#if dots == 1}1 dot{#else}{dots} dots{/if}, from {#if voters == 1}1 person{#else}{voters} people{/if}.")
    String firstByDots(String key, int dots, int voters);

    @Message("{keys} share the first place: {#if dots == 1}1 dot{#else}{dots} dots{/if} each.")
    String sharedByDots(String keys, int dots);

    @Message("{key} is first: {approvals} of {voters} approve of it.")
    String firstByApproval(String key, int approvals, int voters);

    @Message("{keys} share the first place: {approvals} of {voters} approve of each.")
    String sharedByApproval(String keys, int approvals, int voters);

    @Message("None of the recommendations was chosen.")
    String noneFirst();

    @Message("{dots} from {voters}")
    String dotsFrom(int dots, int voters);

    @Message("{approvals} of {voters}")
    String approvalsOf(int approvals, int voters);

    @Message("Rank")
    String rank();

    @Message("shared")
    String shared();

    @Message("Recommendation")
    String recommendation();

    @Message("Dots")
    String dots();

    @Message("Given by")
    String dotsVoters();

    @Message("Approve")
    String approvals();

    @Message("Voted")
    String approvalVoters();

    @Message("Yours ◆")
    String yours();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message(
            "Each bar is as long as its dots; behind it stand the dots, and how many people gave them. = is a shared rank.")
    String legendDots();

    @Message(
            "Each bar is as long as its approvals; behind it stand the approvals, and how many voted. = is a shared rank.")
    String legendApproval();

    @Message("◆ is your own ballot, which only you see.")
    String legendBallot();

    @Message("Choose country or stakeholderGroup.")
    String unknownBreakdown();

    @Message(
            "Answers by group are shown once this item has closed, so that nobody can tell who answered what in between.")
    String breakdownHidden();

    @Message("Show answers")
    String showAnswers();

    @Message("All")
    String everybody();

    @Message("By country")
    String byCountry();

    @Message("By group")
    String byGroup();

    @Message("Country")
    String country();

    @Message("Stakeholder group")
    String group();

    @Message("Not stated")
    String notStated();

    @Message("Who attended")
    String attendance();

    @Message("Participants")
    String members();

    @Message("Not shown")
    String suppressed();

    @Message(
            "“Not shown” protects people: a group with fewer than five answers, or of one mind, would tell what somebody answered, and further groups are left out so that nobody can work it out from the totals. Where an item was opened again, no group is shown.")
    String suppression();

    @Message(
            "Not shown: this item asks some groups only, and fewer than five people answered, so the figures would tell what somebody answered.")
    String fewAnswers();

    @Message("Dots by group")
    String dotsByGroup();

    @Message("Approvals by group")
    String approvalsByGroup();

    @Message("Answers on {key}")
    String breakdownOf(String key);

    @Message("Answers on {key}, {criterion}")
    String breakdownOfCriterion(String key, String criterion);

    @Message("Answers that count")
    String n();

    @Message("Median")
    String median();

    @Message("Middle half")
    String middle();

    @Message("Answers")
    String answers();

    @Message("Who answered what")
    String positions();

    @Message("In this item positions are on record.")
    String positionsHint();

    @Message("Participant or delegation")
    String positionOf();

    @Message("None")
    String none();

    @Message("Where the recommendations stand together")
    String matrix();

    @Message("{quick} of {all} recommendations are high on both {up} and {across}.")
    String matrixSentence(int quick, int all, String up, String across);

    @Message(
            "Each recommendation stands at its two medians; the thin cross is the middle half of the answers. Those at the same place share a letter, which the list below the picture explains, and their cross is the widest. The lines cut each scale in the middle; a median on the line counts as high.")
    String matrixLegend();

    @Message("Your answers as a picture")
    String ownMatrix();

    @Message(
            "Your scores for {up} and {across}, recommendation by recommendation: {n} so far. The list says the same in words.")
    String ownMatrixSentence(int n, String up, String across);

    @Message(
            "{#when quadrant}{#is QUICK_WIN}Quick wins{#is MAJOR_PROJECT}Major projects{#is FILL_IN}Fill-ins{#is RECONSIDER}Reconsider{/when}")
    String quadrant(Matrix.Quadrant quadrant);

    @Message("What changed since the first assessment")
    String shift();

    @Message("{criterion}: of {n} answers given again, {kept} were kept, {up} moved up, {down} moved down.")
    String shiftSentence(String criterion, int n, int kept, int up, int down);

    @Message("{kept} of {n} kept, {up} moved up, {down} moved down")
    String shiftWords(int n, int kept, int up, int down);

    @Message("nobody answered both times")
    String shiftNobody();

    @Message(
            "Only people who answered both times count. The open dot is their median before, the filled one after. “Stable” means that less than 15 % of the distribution moved.")
    String shiftLegend();

    @Message(
            "The change is not shown where fewer than five people answered both times, or all of them moved alike: it would tell what somebody answered.")
    String shiftSuppressed();

    @Message("Median before")
    String before();

    @Message("Median after")
    String after();

    @Message("IQR before (type 7)")
    String iqrBefore();

    @Message("IQR after (type 7)")
    String iqrAfter();

    @Message("Change of the distribution")
    String histogramChange();

    @Message("Stable")
    String stable();

    @Message("Not stable")
    String notStable();

    @Message("text revised in between")
    String revised();

    @Message("Order")
    String order();

    @Message("In the order of the text")
    String inTextOrder();

    @Message("By net support")
    String byNet();

    @Message("Net support is the share of those who agree minus the share of those who disagree.")
    String netMeaning();

    @Message("net {net}")
    String net(String net);

    @Message("Each recommendation")
    String eachRecommendation();
}
