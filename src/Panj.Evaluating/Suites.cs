using Panj.Evaluating.Articles;
using Panj.Evaluating.Gold;
using Panj.Evaluating.Groups;
using Panj.Evaluating.Merging;
using Panj.Evaluating.Muc;
using Panj.Evaluating.Names;
using Panj.Evaluating.Pages;
using Panj.Evaluating.Places;
using Panj.Evaluating.Plover;
using Panj.Evaluating.Quotes;
using Panj.Evaluating.Timex;
using Panj.Evaluating.Treebanks;

namespace Panj.Evaluating;

/// <summary>The suites that Panj ships: every one is one folder and one line here.</summary>
public static class Suites
{
    /// <summary>In the order to be listed.</summary>
    public static IReadOnlyList<ISuite> All { get; } =
    [
        new LanguageSuite(),
        new GoldSuite("seeds"),
        new GoldSuite("field"),
        new GoldSuite("press"),
        new ArticleSuite<IReadOnlyList<TrueTime>>("timex", "time expressions and their values; TimeML", TimeMl.Load, () => new TimexScorer()),
        new ArticleSuite<IReadOnlyList<TruePlace>>("places", "places and where they lie; LGL, TR-News or GeoVirus XML", PlaceXml.Load, () => new PlaceScorer()),
        new ArticleSuite<TrueNames>("names", "persons, bodies, places; label files", LabelFile.Load, () => new NameScorer()),
        new ArticleSuite<TrueQuotes>("quotes", "who says what; PolNeAR", QuoteNotes.Load, () => new QuoteScorer()),
        new ArticleSuite<IReadOnlyList<Template>>("muc4", "whole incident records; GTT's MUC-4 JSON", MucFile.Load, () => new TemplateScorer()),
        new PloverSuite(),
        new MergeSuite(),
        new GroupSuite("copies", "which article copies which; pairs of copies beside NAME.train, or JSON lines with a group each", CopyFiles.Load, CopyScore.Of),
        new GroupSuite("stories", "which articles tell one development; ECB+", EcbPlus.Load, StoryScore.Of),
        new ArticleSuite<TrueText>("text", "the bodies of pages; WCXB or the article extraction benchmark", PageBenchmark.Texts, () => new TextScorer()),
        new ArticleSuite<string>("pubdate", "days of publication of pages; WCXB", PageBenchmark.Days, () => new DayScorer()),
    ];
}
