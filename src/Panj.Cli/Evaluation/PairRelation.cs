using Panj.Evaluating;
using Panj.Events;
using Panj.Exchange;
using Panj.Language;
using Panj.Picture;
using Panj.Reading;
using Panj.Reading.Deeds;

namespace Panj.Cli.Evaluation;

/// <summary>Chooses, of everything read in a sentence, what one marked party does to the other.</summary>
internal static class PairRelation
{
    /// <summary>PLOVER type of the deed that the sentence tells between the two, else that of what is reported there.</summary>
    public static string? Of(Notes notes, MarkedPair pair, DeedReader deeds) => OfDeed(notes, pair, deeds) ?? OfReports(notes, pair);

    private static string? OfDeed(Notes notes, MarkedPair pair, DeedReader deeds) =>
        notes.Document.Sentences.Select(sentence => deeds.Between(sentence, pair.Source, pair.Target, loosely: true)).OfType<Deed>().FirstOrDefault()?.Root.ToString().ToUpperInvariant();

    /// <summary>PLOVER type of the report in which the two parties have their parts, else of one that tells of either; null where none has an equivalent.</summary>
    private static string? OfReports(Notes notes, MarkedPair pair)
    {
        var reading = new ArticleReading { Article = notes.Article, Masthead = notes.Masthead, Clutter = notes.Clutter, Reports = notes.Reports };
        var events = new PictureBuilder().Build([reading]).Events;
        return events.SelectMany(happening => happening.Reports.Select(r => (Report: reading.Reports[r.Index], Root: EventCodes.Of(happening).Plover)))
            .Where(told => told.Root is not null)
            .OrderByDescending(told => Fit(told.Report, pair)).ThenByDescending(told => told.Report.Confidence).Select(told => told.Root).FirstOrDefault();
    }

    private static int Fit(Report report, MarkedPair pair)
    {
        var acts = Takes(report, pair.Source, Role.Actor, Role.Speaker, Role.Giver, Role.Mover, Role.Carrier, Role.Participant);
        var suffers = Takes(report, pair.Target, Role.Target, Role.Addressee, Role.Receiver, Role.Victim, Role.Destination, Role.Participant);
        return (acts ? 2 : 0) + (suffers ? 2 : 0) + (report.Spans.Any(pair.Source.Overlaps) ? 1 : 0) + (report.Spans.Any(pair.Target.Overlaps) ? 1 : 0);
    }

    private static bool Takes(Report report, Span party, params Role[] roles) =>
        report.Participants.Any(p => roles.Contains(p.Role) && p.Spans.Any(party.Overlaps));
}
