using Panj.Events;
using Panj.Reading.Places;
using Panj.Reading.Places.Dumps;

namespace Panj.Reading.Tests.Places.Dumps;

/// <summary>How reading uses places of an imported dump.</summary>
public sealed class ImportedPlacesTests : IDisposable
{
    private readonly Dump _dump = new();
    private readonly PlaceFile _file;

    public ImportedPlacesTests() => _file = _dump.Open(string.Join('\n', Dump.Line(7, "Qozhband", "PPPL", "TJ", 400), Dump.Line(8, "Hotel Dushanbe", "SHTL", "TJ", 0), Dump.Line(9, "Hope", "PPPL", "TJ", 90)));

    public void Dispose()
    {
        _file.Dispose();
        _dump.Dispose();
    }

    private string Named(string text) => string.Join("; ", Found.In(new PlaceStage(_file), new Masthead(), text).Select(p => $"{p.Span.In(text)}={p.Place.GeonamesId}"));

    [Theory]
    [InlineData("Two guards died in Qozhband, officials in Tajikistan said.", "Qozhband=7; Tajikistan=")]
    [InlineData("Tajikistan mourns. Qozhband spoke of hope.", "Tajikistan=")]
    [InlineData("Two guards died in Qozhband, officials in Kenya said.", "Kenya=")]
    [InlineData("A meeting in Hope ended in Tajikistan.", "Tajikistan=")]
    public void Imported_places_need_their_context(string text, string places) => Named(text).ShouldBe(places);

    [Fact]
    public void Names_that_Panj_ships_come_first() =>
        Named("They met at Hotel Dushanbe in Tajikistan.").ShouldContain("Dushanbe=1221874");
}
