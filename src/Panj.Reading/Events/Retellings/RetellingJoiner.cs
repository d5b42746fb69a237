using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>Joins the drafts that tell one happening: a headline and its lead, a noun that points back, a detail told later.</summary>
internal static class RetellingJoiner
{
    /// <summary>How many earlier happenings a draft is compared with, so that a long article costs linear time.</summary>
    private const int MaxLookBack = 60;

    private const int LeadSentences = 4;

    /// <summary>Sentences within which "the attack" is the last one of its kind.</summary>
    private const int NearBack = 3;

    /// <summary>One or two may die on two occasions of a day.</summary>
    private const int FewestOfToll = 3;

    public static List<Report> Join(IReadOnlyList<Draft> drafts)
    {
        var joined = new List<Draft>();
        foreach (var draft in drafts)
        {
            var index = IndexOfSame(joined, draft) is >= 0 and var same ? same : Casualties.IndexOf(joined, draft);
            if (index >= 0) joined[index] = joined[index] with { Report = Merge(joined[index], draft), IsHeadline = joined[index].IsHeadline && draft.IsHeadline, Told = [.. joined[index].Told, .. draft.Told] };
            else if (!draft.PointsBack) joined.Add(draft);
        }

        return [.. joined.Select(d => d.Report with { Participants = WithoutOffices(d.Report.Participants) })];
    }

    private static int IndexOfSame(List<Draft> joined, Draft draft)
    {
        if (draft.PointsBack && IndexOfKind(joined, draft) is >= 0 and var known) return known;
        var (best, most) = (-1, -1);
        for (var i = joined.Count - 1; i >= Math.Max(0, joined.Count - MaxLookBack); i--)
        {
            if ((best >= 0 && !joined[i].IsHeadline) || !IsSame(joined[i], draft)) continue;
            if (!joined[i].IsHeadline) return i;
            if (Likeness(joined[i].Report, draft.Report) is var likeness && likeness > most) (best, most) = (i, likeness);
        }

        return best;
    }

    /// <summary>"The clash lasted an hour": of what was told before, a noun that points back means what is of its kind first.</summary>
    private static int IndexOfKind(List<Draft> joined, Draft draft) =>
        joined.FindLastIndex(told => told.Report.Kind == draft.Report.Kind && draft.Trigger.Notes.Index - told.Told[^1].Notes.Index <= NearBack && IsSame(told, draft));

    /// <summary>How much two drafts share of what tells happenings apart: of two strikes in a headline, the lead retells the one with its dead and its weapon.</summary>
    private static int Likeness(Report a, Report b) =>
        (2 * a.Figures.Count(x => b.Figures.Any(y => x.What == y.What && (x.Best ?? x.Low) == (y.Best ?? y.Low)))) + (a.Mode is not null && a.Mode == b.Mode ? 1 : 0)
        + SharedParties(a, b);

    private static bool IsSame(Draft earlier, Draft later)
    {
        var (a, b) = (earlier.Report, later.Report);
        if (!KindFamilies.AreRelated(a.Kind, b.Kind) || ListItems.AreTwo(earlier, later) || BackgroundJudge.IsSum(earlier) != BackgroundJudge.IsSum(later)) return false;
        if (a.Kind == b.Kind && a.Kind is EventKind.Sanction or EventKind.Ceasefire && a.Mode != b.Mode) return false;
        if (IsLeadOf(earlier, later) || AreOfOneStrike(earlier, later) || IsItsToll(earlier, later) || Killings.AreOne(earlier, later)) return true;
        if (AreOfOneToll(earlier, later)) return true;
        if (Drills.AreOne(earlier, later)) return PlacesAgree(a, b);
        if (Pacts.AreOne(earlier, later)) return TimesAgree(a, b) && PlacesAgree(a, b) && StatusesAgree(a, b);
        if (later.PointsBack) return a.Kind == b.Kind || earlier.Trigger.Notes.Index + 3 >= later.Trigger.Notes.Index;
        if ((a.Kind != b.Kind && !earlier.IsHeadline) || IsOneOfMany(earlier, later)) return false;
        if (IsAnother(later.Trigger) && !earlier.IsHeadline) return false;
        if ((later.IsLongPast || !earlier.IsHeadline) && (IsLongBefore(earlier, later) || IsLongBefore(later, earlier))) return false;
        if (a.Kind == EventKind.Talks && !earlier.IsHeadline && OpensBeside(later.Trigger)) return false;
        if (IsOneByOne(a) && !earlier.IsHeadline && b.Participants.Count > 0 && IsAlso(later.Trigger) && SharedParties(a, b) < 2) return false;
        if (a.Kind == EventKind.GovernmentChange && a.Background != b.Background && !earlier.IsHeadline) return false;
        if (IsAhead(a.Status) && IsAhead(b.Status) && Continues(earlier) != Continues(later)) return false;
        if ((earlier.Told.Any(told => told.Notes.Index == later.Trigger.Notes.Index) && a.Kind is not (EventKind.Statement or EventKind.Crossing)) || IsLetter(a) != IsLetter(b)) return false;
        return TimesAgree(a, b) && PlacesAgree(a, b) && FigureMatch.Agree(a, b) && StatusesAgree(a, b) && PartiesAgree(a, b, earlier.IsHeadline);
    }

    /// <summary>"12 soldiers were killed in clashes", "after 12 soldiers were killed": as many dead of one sort, at times and places that agree, died once.</summary>
    private static bool AreOfOneToll(Draft earlier, Draft later) =>
        !IsAnother(later.Trigger) && earlier.Told.All(told => told.Notes.Index != later.Trigger.Notes.Index) && earlier.Report.Figures.Any(one => one is { What: FigureKind.Killed, Of: not null, Best: >= FewestOfToll }
            && later.Report.Figures.Any(other => other is { What: FigureKind.Killed, Of: not null } && (other.Best ?? other.Low) == one.Best && FigureMatch.AreLike(one.Of, other.Of)))
        && MayBeOne(earlier.Report, later.Report);

    /// <summary>"Another clash occurred": none that was told before.</summary>
    private static bool IsAnother(Trigger told) =>
        !told.Clause.IsVerb && told.Clause.Sentence.Children(told.Clause.Head).Any(child => child < told.Clause.Head && WordClasses.Standard.Contains("anotherone", told.Clause.Sentence[child].Lemma.ToLowerInvariant()));

    /// <summary>"The minister met the envoy. He also met the mayor", "They shot a guard. They also attacked a post".</summary>
    private static bool IsAlso(Trigger told) => told.Clause is { IsVerb: true } verb && !WordClasses.Standard.Contains("harm", verb.Token.Lemma) && verb.Sentence.Children(verb.Head).Any(child => verb.Sentence[child] is { Deprel: Deprel.Advmod, Lemma: "also" });

    /// <summary>True for what is done to one after the other; on one visit or search, "also" tells more of it.</summary>
    private static bool IsOneByOne(Report report) => report is { Kind: EventKind.Talks, Mode: not "visit" } || KindFamilies.AreRelated(report.Kind, EventKind.Attack);

    private static int SharedParties(Report a, Report b) => a.Participants.Count(p => b.Participants.Any(q => IsSameParty(p, q)));

    /// <summary>"Before the meeting, the ministers met": these met apart from it.</summary>
    private static bool OpensBeside(Trigger told) =>
        told.Clause is { IsVerb: true } verb && verb.Sentence.Children(verb.Head).Any(child => child < verb.Head && WordClasses.Standard.Contains("meeting", verb.Sentence[child].Lemma)
            && new Clause(verb.Sentence, child).IsApart);

    /// <summary>"They have signed a protocol. In March they had agreed on a treaty": news that nobody dates is not what lies long before it.</summary>
    private static bool IsLongBefore(Draft old, Draft news) => old.Report is { Background: true, When: not null } && news.Report.When is null && (!news.Report.Background || (old.IsLongPast && news.Trigger.Notes.Index < LeadSentences));

    /// <summary>"Three villagers, one soldier killed" sums up; who "shot dead a boy" told but a part of it.</summary>
    private static bool IsOneOfMany(Draft headline, Draft later) =>
        headline.IsHeadline && headline.Report.Figures.Count(figure => figure.What == FigureKind.Killed) > 1
        && later.Trigger.Clause is { IsVerb: true, Objects: [var one] } && later.Trigger.Notes.Sentence[one].Xpos == "NN" && !later.Report.Figures.Any(figure => figure.What == FigureKind.Killed && figure.Best > 1);

    /// <summary>A headline and the words that begin the story, told by the same word, are one saying, by whatever name its speaker goes.</summary>
    private static bool IsLeadOf(Draft earlier, Draft later) =>
        earlier.IsHeadline && earlier.Report.Kind == later.Report.Kind && earlier.Report.Mode == later.Report.Mode
        && TimesAgree(earlier.Report, later.Report) && PlacesAgree(earlier.Report, later.Report) && FigureMatch.Agree(earlier.Report, later.Report)
        && earlier.Trigger.Clause.Token.Lemma == later.Trigger.Clause.Token.Lemma && later.Trigger.Notes.Index - earlier.Trigger.Notes.Index <= LeadSentences;

    /// <summary>"two strikes destroyed a bridge and damaged a road", "attacks which killed ten": what the same strikes did is one happening.</summary>
    private static bool AreOfOneStrike(Draft earlier, Draft later) =>
        later.Trigger.Clause.IsVerb && earlier.Told.Any(told => told.Notes.Index == later.Trigger.Notes.Index && SharesStrike(told, later.Trigger));

    private static bool SharesStrike(Trigger told, Trigger later) => TellsMore(told, later) || later.Clause.Subjects.Any(subject =>
        ((subject == told.Clause.Head || (told.Clause.IsVerb && told.Clause.Subjects.Contains(subject))) && Aftermath.IsStrike(told, subject))
        || (Aftermath.IsStrike(told, told.Clause.Head) && IsWhich(told.Clause.Head, subject, later.Clause)));

    /// <summary>"Two were killed in a raid, in which a soldier was also wounded", "set off a bomb, which injured two": what happened in it is told of the same raid.</summary>
    private static bool TellsMore(Trigger told, Trigger later) =>
        later.Clause is { Token.Deprel: Deprel.AclRelcl, Token.Head: >= 0 and var noun } && (noun == told.Clause.Head || told.Notes.Sentence[noun].Head == told.Clause.Head)
        && (Aftermath.IsStrike(told, noun) || WordClasses.Standard.Contains("weaponword", told.Notes.Sentence[noun].Lemma));

    /// <summary>Of "attacks in the province, which killed ten" the parser may take the nearer noun for what killed.</summary>
    private static bool IsWhich(int strike, int nearer, Clause verb)
    {
        if (strike >= nearer || nearer >= verb.Head || !WordClasses.Standard.Contains("harm", verb.Token.Lemma)) return false;
        var which = false;
        for (var i = strike + 1; i < verb.Head; i++)
            if (verb.Sentence[i].Upos == Upos.Verb && !which) return false;
            else which |= verb.Sentence.Is(i, "which");
        return which;
    }

    /// <summary>"Three were killed in the raid": whom a raid told just before killed.</summary>
    private static bool IsItsToll(Draft earlier, Draft later) =>
        Aftermath.Is(later.Trigger, later.Trigger.Notes.Index - earlier.Trigger.Notes.Index)
        && TimesAgree(earlier.Report, later.Report) && PlacesAgree(earlier.Report, later.Report) && FigureMatch.Agree(earlier.Report, later.Report) && !later.Report.Participants.Any(party => party.Role == Role.Actor);

    /// <summary>"will continue to help": what somebody promises to go on with is not his new promise.</summary>
    private static bool Continues(Draft draft) => draft.Trigger.Clause.Sentence[draft.Trigger.Judgement.Deciding].Lemma is "continue" or "keep";

    /// <summary>True where nothing that is told of one rules out that it is the other.</summary>
    internal static bool MayBeOne(Report a, Report b) => TimesAgree(a, b) && PlacesAgree(a, b) && FigureMatch.Agree(a, b) && StatusesAgree(a, b) && !OthersConflict(a, b);

    private static bool IsLetter(Report report) => report is { Kind: EventKind.Talks, Mode: "letter" };

    private static bool TimesAgree(Report a, Report b) => a.When is null || b.When is null || a.When.Value.Overlaps(b.When.Value);

    private static bool PlacesAgree(Report a, Report b)
    {
        if (a.Where?.Value is not { } first || b.Where?.Value is not { } second || (Exactness.IsCarried(a) && a.Kind != EventKind.Talks)) return true;
        if (first.Countries.Count == 0 || second.Countries.Count == 0) return first.Name == second.Name || (IsWide(first.Precision) && second.Countries.Count == 0) || (IsWide(second.Precision) && first.Countries.Count == 0);
        if (first.Name == second.Name || first.Countries.Intersect(second.Countries).Any() == false) return first.Name == second.Name;
        if (a.Kind != EventKind.Talks && Exactness.AreNamesakes(first.Name, second.Name)) return true;
        return IsWide(first.Precision) || IsWide(second.Precision);
    }

    private static bool IsWide(Precision precision) => precision is Precision.Country or Precision.Border or Precision.Province or Precision.Near;

    private static bool StatusesAgree(Report a, Report b) =>
        a.Status == b.Status || (IsReal(a.Status) && IsReal(b.Status)) || (IsAhead(a.Status) && IsAhead(b.Status));

    private static bool IsReal(EventStatus status) => status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Alleged;

    private static bool IsAhead(EventStatus status) => status is EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff;

    private static bool PartiesAgree(Report a, Report b, bool isHeadline)
    {
        // Who comes to power and whom he appoints then are two changes, and so are coming and going; a missile that is tested is no drill.
        if (a.Kind == EventKind.GovernmentChange && ((a.Mode == "named") != (b.Mode == "named") || (IsComing(a.Mode) && IsGoing(b.Mode)) || (IsGoing(a.Mode) && IsComing(b.Mode)))) return false;
        if (a.Kind == EventKind.Exercise && (a.Mode == "test") != (b.Mode == "test")) return false;
        if (a.Kind == EventKind.Statement && !(AreLikeModes(a.Mode, b.Mode) && SameSpeaker(a, b))) return false;
        if (a.Participants.Count == 0 || b.Participants.Count == 0) return true;
        if (a.Kind is EventKind.Arrest or EventKind.Abduction && (Multitude.IsBesideOne(a, b) || Multitude.IsBesideOne(b, a))) return false;
        if (a.Kind is EventKind.Attack or EventKind.Bombardment && (IsTurned(a, b) || IsTurned(b, a))) return false;
        if (a.Kind == EventKind.Abduction && Multitude.AreCaptives(a) && Multitude.AreCaptives(b)) return !OthersConflict(a, b);
        if (Multitude.IsFleeing(a) && Multitude.IsFleeing(b) && !OthersConflict(a, b)) return true;
        var shared = SharedParties(a, b);
        var fewer = Math.Min(a.Participants.Count, b.Participants.Count);
        return isHeadline ? shared > 0 || SharesSide(a, b) || Multitude.AreUnknown(a, b) : 2 * shared >= fewer && !OthersConflict(a, b);
    }

    private static bool IsComing(string? mode) => mode is "elected" or "sworn in" or "election";

    private static bool IsGoing(string? mode) => mode is "resigned" or "ousted" or "dismissed" or "died" or "coup" or "fled";

    /// <summary>"The army attacked the rebels" and "the rebels attacked the army" are two accounts.</summary>
    private static bool IsTurned(Report a, Report b) =>
        a.Participants.Any(p => p.Role == Role.Actor && b.Participants.Any(q => q.Role is Role.Target or Role.Victim && IsSameParty(p, q)) && !b.Participants.Any(q => q.Role == Role.Actor && IsSameParty(p, q)));

    /// <summary>Who welcomes and who congratulates in one speech says one thing.</summary>
    private static bool AreLikeModes(string? one, string? other) => one == other || (IsKind(one) && IsKind(other));

    private static bool IsKind(string? mode) => mode is "support" or "congratulate";

    private static bool SameSpeaker(Report a, Report b) =>
        a.Participants.Any(p => p.Role == Role.Speaker && b.Participants.Any(q => q.Role == Role.Speaker && IsSameParty(p, q)));

    /// <summary>The same party against two different targets, or two different parties against one, are two happenings.</summary>
    private static bool OthersConflict(Report a, Report b)
    {
        var onlyA = a.Participants.Where(p => p.Id is not null && !b.Participants.Any(q => IsSameParty(p, q))).ToList();
        var onlyB = b.Participants.Where(p => p.Id is not null && !a.Participants.Any(q => IsSameParty(p, q))).ToList();
        return onlyA.Any(p => onlyB.Any(q => p.Role == q.Role && (p.Side != q.Side || (AreOfTwo(a, b) && IsPerson(p) && IsPerson(q)))));
    }

    /// <summary>"The minister met the envoy. His deputy met the envoy too."</summary>
    private static bool AreOfTwo(Report a, Report b) => a.Kind == EventKind.Talks && a.Participants.Count == 2 && b.Participants.Count == 2;

    internal static bool IsPerson(Participant party) => party.Id?.StartsWith("person:", StringComparison.Ordinal) == true;

    private static bool SharesSide(Report a, Report b) => a.Participants.Any(p => p.Side is not null && b.Participants.Any(q => q.Side == p.Side && (q.Role == Role.Actor) == (p.Role == Role.Actor)));

    internal static bool IsSameParty(Participant a, Participant b) =>
        (a.Id is not null && a.Id == b.Id) || (string.Equals(Plain(a.Name), Plain(b.Name), StringComparison.OrdinalIgnoreCase) && (a.Side is null || b.Side is null || a.Side == b.Side));

    /// <summary>"12 Somali soldiers" and "12 soldiers", "three Chinese workers" and "three Chinese nationals" of one happening.</summary>
    private static bool AreSameDead(Participant a, Participant b) =>
        a is { Role: Role.Victim, Id: null } && b is { Role: Role.Victim, Id: null } && a.Side == b.Side && FirstOf(a.Name) == FirstOf(b.Name)
        && (HeadOf(a.Name).Equals(HeadOf(b.Name), StringComparison.OrdinalIgnoreCase) || (a.Side is not null && (IsAnybody(a) || IsAnybody(b))));

    private static bool IsAnybody(Participant party) => WordClasses.Standard.Contains("anybody", HeadOf(party.Name).ToLowerInvariant());

    private static string FirstOf(string name) => name.Split(' ')[0].ToLowerInvariant();

    /// <summary>"the general's regime" and "the general regime" are one, and so are "50 deputies" and "deputies".</summary>
    private static string Plain(string name) => name.Replace("’s ", " ", StringComparison.Ordinal).Replace("'s ", " ", StringComparison.Ordinal).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ',', ' ');

    private static Report Merge(Draft earlier, Draft later) =>
        earlier.IsHeadline && !later.IsHeadline ? Merge(ByStory(earlier.Report, later.Report), later.Report) : Merge(earlier.Report, later.Report);

    /// <summary>A headline shortens who says and who speaks: the story's words count.</summary>
    private static Report ByStory(Report headline, Report story) => headline with
    {
        Status = headline.Status is EventStatus.Ongoing ? story.Status : headline.Status,
        Chain = story.Chain.Count >= headline.Chain.Count ? story.Chain : headline.Chain,
        Participants = [.. headline.Participants.Where(p => !story.Participants.Any(q => q.Role == p.Role && (p.Role == Role.Speaker || IsShortFor(p, q))))],
        Figures = [.. headline.Figures.Where(f => f.Of is not null || !story.Figures.Any(g => g.What == f.What && (g.Best ?? g.Low) == (f.Best ?? f.Low)))],
    };

    /// <summary>"Peru sends troops": whom a headline calls by the state, the story calls by name; "6 rebels killed" are the six rebels of the story.</summary>
    private static bool IsShortFor(Participant headline, Participant story) =>
        headline.Side == story.Side && ((headline.Side is not null && headline.Id == $"state:{headline.Side}") || HeadOf(headline.Name).Equals(HeadOf(story.Name), StringComparison.OrdinalIgnoreCase));

    internal static string HeadOf(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>"the foreign secretary" beside the one who holds that office is one and the same.</summary>
    private static List<Participant> WithoutOffices(IReadOnlyList<Participant> all) =>
        [.. all.Where(office => !all.Any(holder => holder.Role == office.Role && IsOfficeOf(office, holder)))];

    private static bool IsOfficeOf(Participant office, Participant holder) =>
        office.Id is null && holder is { Id: not null, Office: { } full } && (office.Side is null || holder.Side is null || office.Side == holder.Side)
        && (office.Office ?? office.Name) is var title && full.EndsWith(title[(title.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase)
        && office.Name.EndsWith(full[(full.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase);

    private static Report Merge(Report first, Report second) => first with
    {
        // Of dead by nobody's hand, and a fight, the fight is what happened.
        Kind = first.Kind == EventKind.Attack && second.Kind == EventKind.Clash && first.Participants.All(party => party.Role == Role.Victim) ? second.Kind : first.Kind,
        Status = first.Status is EventStatus.Occurred && second.Status is EventStatus.CalledOff ? second.Status : first.Status,
        Mode = first.Mode ?? second.Mode,
        Background = first.Background && second.Background,
        Confidence = Math.Max(first.Confidence, second.Confidence),
        Participants = [.. first.Participants, .. second.Participants.Where(q => !Drills.AreTheirTroops(first, q) && !first.Participants.Any(p => IsSameParty(p, q) || AreSameDead(p, q)))],
        When = Exactness.IsMore(second.When, first.When) ? second.When : first.When,
        WhenKnownBy = Exactness.IsMore(second.When, first.When) ? second.WhenKnownBy : first.WhenKnownBy,
        Where = Exactness.IsMore(second, first) ? Exactness.Within(second.Where!, first.Where) : first.Where,
        WhereKnownBy = Exactness.IsMore(second, first) ? second.WhereKnownBy : first.WhereKnownBy,
        Figures = FigureMatch.Together(first, second),
        Chain = second.Chain.Count > first.Chain.Count ? second.Chain : first.Chain,
        Spans = Union(first.Spans, second.Spans),
        Why = [.. first.Why.Union(second.Why)],
    };

    private static List<Span> Union(IReadOnlyList<Span> first, IReadOnlyList<Span> second)
    {
        var union = new List<Span>();
        foreach (var span in first.Concat(second).Order())
            if (union.Count > 0 && union[^1].Overlaps(span)) union[^1] = union[^1].Cover(span);
            else union.Add(span);
        return union;
    }
}
