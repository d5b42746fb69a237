using Panj.Language;
using Panj.Reading.Calibration;
using Panj.Reading.Clutter;
using Panj.Reading.Events;
using Panj.Reading.Figures;
using Panj.Reading.Mastheads;
using Panj.Reading.Parties;
using Panj.Reading.Places;
using Panj.Reading.Places.Dumps;
using Panj.Reading.Sources;
using Panj.Reading.Times;

namespace Panj.Reading;

/// <summary>The reader that Panj ships: every feature is one folder and one line here.</summary>
public static class StandardReader
{
    /// <summary>Builds a reader with the lexicons of data/ over a language engine.</summary>
    /// <param name="engine">Cuts texts into sentences, words and trees.</param>
    /// <param name="gazetteer">Places beyond those that Panj ships; it must stay open while the reader is in use.</param>
    public static ArticleReader Create(ILanguageEngine engine, PlaceFile? gazetteer = null) => new(
    [
        new ClutterStage(),
        new MastheadStage(),
        new LanguageStage(engine),
        new TimeStage(),
        new PlaceStage(gazetteer),
        new PartyStage(),
        new FigureStage(),
        new SourceStage(),
        new EventStage(),
        new CalibrationStage(),
    ]);
}
