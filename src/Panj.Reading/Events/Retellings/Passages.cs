using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Places;

namespace Panj.Reading.Events.Retellings;

/// <summary>Carries time and place through a passage: the next sentence of one story goes on in the time of the last, a like event goes on in its place too.</summary>
internal static class Passages
{
    private const int MaxGap = 1;
    private const int MaxGapOfKind = 2;

    public static List<Draft> Carry(IReadOnlyList<Draft> drafts, IReadOnlyList<SentenceNotes> sentences, IReadOnlyList<PlaceMention> places)
    {
        var (frames, headings, visits, stops) = (new TimeFrames(sentences), new Headings(sentences), new Visits(sentences), new Itinerary(sentences));
        var carried = new List<Draft>(drafts.Count);
        var (dated, before, placed, occasion) = ((Draft?)null, (Draft?)null, (Draft?)null, (Draft?)null);
        var (ground, sole) = (Ground.Of(places), Ground.Sole(places));
        var sayings = new Sayings(frames);
        var isByPhone = drafts.Any(draft => draft.Report is { Kind: EventKind.Talks, Mode: "phone" or "video" });
        foreach (var draft in new Scenes(sentences).Fill(drafts))
        {
            var next = AtStop(draft, stops) ?? Dated(draft, dated is not null && IsOfUndated(draft, dated) ? before : dated, frames) ?? OnOccasion(draft, occasion) ?? (sayings.DayOf(draft) is { } said ? With(draft, said, "said on the day of what its speaker is dated by") : draft);
            sayings.TakeNote(next);
            if (headings.Of(next) is { } heading && !LiesIn(next.Report.Where?.Value, heading.Place)) next = IsUnlisted(next) ? Within(next, heading) : On(next, heading);
            else if (placed is not null && StaysIn(placed, next, frames)) next = PlacedAs(next, placed.Report);
            if (!isByPhone && visits.Of(next) is { } visited) next = On(next, visited);
            if (IsAnchor(next)) (before, dated) = (dated?.Trigger.Notes.Index < next.Trigger.Notes.Index ? dated : before, next);
            if (IsAnchor(next) && !next.Report.Background) occasion = Fuller(occasion, next);
            if (next.Report.Where is not null) placed = next;
            carried.Add(ground is not null && IsAtHome(next) ? On(next, ground) : sole is not null && IsUnlisted(next) ? Within(next, sole) : next);
        }

        return Speakers.Date(carried);
    }

    private static Draft? AtStop(Draft draft, Itinerary stops) => stops.DayOf(draft) is { When: { } when } day
        ? draft with { Report = draft.Report with { When = new Evidenced<When>(when, [day.Span]), WhenKnownBy = $"the day of that stop; {day.KnownBy}" } }
        : null;

    private static Draft? Dated(Draft draft, Draft? earlier, TimeFrames frames)
    {
        if (!MayTakeDate(draft)) return null;
        if (earlier is not null && Continues(earlier, draft, frames.Gap(earlier, draft))) return With(draft, earlier.Report, "told right after what is dated so");
        return (frames.Of(draft) ?? frames.Retold(draft)) is { } frame
            ? draft with { Report = draft.Report with { When = new Evidenced<When>(frame.Time.When!.Value, [frame.Time.Span]), WhenKnownBy = frame.By } }
            : null;
    }

    /// <summary>What those who met agree and say at their meeting is of its day.</summary>
    private static Draft? OnOccasion(Draft draft, Draft? occasion)
    {
        if (occasion is null || !MayTakeDate(draft)) return null;
        var fits = draft.Report.Kind switch
        {
            EventKind.Talks or EventKind.Agreement => SharedParties(occasion.Report, draft.Report) >= 2,
            EventKind.Statement => SharedParties(occasion.Report, draft.Report) >= 1 || AreOfItsSides(occasion.Report, draft.Report),
            _ => false,
        };
        return fits ? With(draft, occasion.Report, "told of those who met then") : null;
    }

    /// <summary>"Peru reiterated its support for Chad", where the presidents of both have met: the states speak there by them.</summary>
    private static bool AreOfItsSides(Report occasion, Report later) =>
        later.Participants.Count > 1 && later.Participants.All(p => p is { Side: { } side, Id: { } id } && id == $"state:{side}" && occasion.Participants.Any(q => q.Side == side));

    private static Draft? Fuller(Draft? occasion, Draft draft) =>
        draft.Report.Kind == EventKind.Talks && draft.Report.Participants.Count(p => p.Id is not null) >= 2 ? occasion ?? draft : occasion;

    private static bool StaysIn(Draft earlier, Draft later, TimeFrames frames)
    {
        if (later.Report.Where is not null || later.IsHeadline || later.Report.Kind == EventKind.Agreement || ReportDrafter.IsPlaceless(later.Report.Kind)) return false;
        if (IsReply(earlier.Report, later.Report) || later.Trigger.Clause.IsApart) return false;
        if (IsAhead(earlier.Report.Status) != IsAhead(later.Report.Status) && (later.Report.Kind == EventKind.Talks || !IsAhead(later.Report.Status))) return false;
        if (frames.Gap(earlier, later) > MaxGapOfKind || !KindFamilies.AreRelated(earlier.Report.Kind, later.Report.Kind)) return false;
        if (earlier.Report.When is { } first && later.Report.When is { } second && second.Value.IsBefore(first.Value)) return false;
        if (OpensElsewhere(later.Trigger.Notes) || ListItems.AreTwo(earlier, later)) return false;
        if (IsOfOwn(later.Report.Kind) && HasKnown(earlier.Report) && HasKnown(later.Report) && SharedParties(earlier.Report, later.Report) == 0) return false;
        return later.Report.Kind != EventKind.Talks || (later.Report.Mode is not ("phone" or "letter" or "video") && SharedParties(earlier.Report, later.Report) > 0);
    }

    /// <summary>"One was killed in Bol, while another was killed in Faya": both go on from the sentence before, where theirs has no date.</summary>
    private static bool IsOfUndated(Draft draft, Draft dated) =>
        dated.Trigger.Notes.Index == draft.Trigger.Notes.Index && draft.Trigger.Notes.Times.All(time => time.Mention.When is null);

    /// <summary>Who was struck fires back at another place.</summary>
    private static bool IsReply(Report earlier, Report later) =>
        later.Kind == EventKind.Bombardment && (later.Participants.Any(p => p is { Role: Role.Actor, Side: not null } && earlier.Participants.Any(q => q.Role is Role.Target or Role.Victim && q.Side == p.Side))
            || (later.Participants.FirstOrDefault(p => p.Role == Role.Actor)?.Side is { } striker && earlier.Participants.FirstOrDefault(p => p.Role == Role.Actor)?.Side is { } struck && striker != struck));

    private static bool IsAhead(EventStatus status) => status is EventStatus.Planned or EventStatus.Pledged;

    /// <summary>What one state moves, delivers or builds is not where another's is.</summary>
    private static bool IsOfOwn(EventKind kind) => kind is EventKind.Deployment or EventKind.Delivery or EventKind.Withdrawal or EventKind.Readiness or EventKind.Construction;

    /// <summary>"Near Xyz, jets struck": a sentence that opens with a place no table has lies there.</summary>
    private static bool OpensElsewhere(SentenceNotes notes)
    {
        if (notes.Sentence[0] is not { Upos: Upos.Adp, Lemma: "near" or "in" or "at", Head: >= 0 and var name } || notes.Sentence[name].Upos != Upos.Propn) return false;
        return notes.PlaceAt(name) is null && notes.Times.All(t => t.Head != name);
    }

    /// <summary>Kinds that happen on somebody's ground: an article that tells of one country tells them of it.</summary>
    private static bool IsAtHome(Draft draft) => draft.Report is
    {
        Where: null, Kind: EventKind.Protest or EventKind.Arrest or EventKind.Attack or EventKind.Bombardment
        or EventKind.Clash or EventKind.Capture or EventKind.Control or EventKind.Ceasefire or EventKind.Return or EventKind.GovernmentChange or EventKind.Abduction or EventKind.Seizure
    };

    /// <summary>True for a place in a country of the heading: a namesake elsewhere is not meant.</summary>
    private static bool LiesIn(Place? place, Place heading) => place is not null && place.Countries.Intersect(heading.Countries).Any();

    private static Draft On(Draft draft, Placed ground) =>
        draft with { Report = draft.Report with { Where = new Evidenced<Place>(ground.Place, [ground.Span]), WhereKnownBy = ground.KnownBy } };

    /// <summary>True for a place that no table has and of which the text does not say what holds it.</summary>
    private static bool IsUnlisted(Draft draft) => draft.Report.Where?.Value is { Countries.Count: 0, Precision: Precision.City or Precision.District or Precision.Province or Precision.Near or Precision.Site };

    private static Draft Within(Draft draft, Placed holder) => draft with
    {
        Report = draft.Report with { Where = Exactness.Located(draft.Report.Where!, holder.Place, [holder.Span]), WhereKnownBy = $"{draft.Report.WhereKnownBy}; {holder.KnownBy}" },
    };

    /// <summary>What has gone on since some day fixes no day for what is told next.</summary>
    private static bool IsAnchor(Draft draft) => draft.Report is { When.Value.IsSince: false, Status: EventStatus.Occurred or EventStatus.Ongoing };

    private static bool MayTakeDate(Draft draft) =>
        draft is { IsHeadline: false, Report: { When: null, Status: EventStatus.Occurred or EventStatus.Alleged } };

    private static bool Continues(Draft earlier, Draft later, int gap)
    {
        if (later.Report.Background != earlier.Report.Background && !GoesOnSpeaking(earlier.Report, later.Report)) return false;
        var shared = SharedParties(earlier.Report, later.Report);
        if (shared == 0 && HasKnown(earlier.Report) && HasKnown(later.Report)) return false;
        var isOfKind = shared > 0 || KindFamilies.AreRelated(earlier.Report.Kind, later.Report.Kind);
        return later.Trigger.Notes.Index > earlier.Trigger.Notes.Index && (isOfKind ? gap <= MaxGapOfKind : gap <= MaxGap && later.Report.Kind != EventKind.Statement && TimeFrames.AreInOneParagraph(earlier.Trigger.Notes.Sentence, later.Trigger.Notes.Sentence));
    }

    /// <summary>What is told as context dates no news, but for a speech that goes on.</summary>
    private static bool GoesOnSpeaking(Report earlier, Report later) => earlier is { Background: true, Kind: EventKind.Statement } && later.Kind == EventKind.Statement;

    private static bool HasKnown(Report report) => report.Participants.Any(p => p.Id is not null);

    private static int SharedParties(Report earlier, Report later) =>
        later.Participants.Count(p => p.Id is not null && earlier.Participants.Any(q => q.Id == p.Id));

    private static Draft With(Draft draft, Report by, string why) =>
        draft with { Report = draft.Report with { When = by.When, WhenKnownBy = Because(why, by.WhenKnownBy) } };

    private static Draft PlacedAs(Draft draft, Report by) =>
        draft with { Report = draft.Report with { Where = by.Where, WhereKnownBy = Because(Exactness.Carried, by.WhereKnownBy) } };

    /// <summary>The reason said once, however many sentences it was carried over.</summary>
    private static string Because(string why, string? by) => by?.StartsWith(why, StringComparison.Ordinal) == true ? by : $"{why}; {by}";
}
