using Panj.Language;
using Panj.Reading.Calibration;
using Panj.Reading.Clutter;
using Panj.Reading.Events;
using Panj.Reading.Figures;
using Panj.Reading.Mastheads;
using Panj.Reading.Parties;
using Panj.Reading.Places;
using Panj.Reading.Sources;
using Panj.Reading.Times;

namespace Panj.Reading;

/// <summary>The reader that Panj ships: every feature is one folder and one line here.</summary>
public static class StandardReader
{
    /// <summary>Builds a reader with the lexicons of data/ over a language engine.</summary>
    public static ArticleReader Create(ILanguageEngine engine) => new(
    [
        new ClutterStage(),
        new MastheadStage(),
        new LanguageStage(engine),
        new TimeStage(),
        new PlaceStage(),
        new PartyStage(),
        new FigureStage(),
        new SourceStage(),
        new EventStage(),
        new CalibrationStage(),
    ]);
}
