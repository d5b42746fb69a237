namespace Panj.Reading.Times;

/// <summary>A public event of known date.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Name">Its name, for a reader.</param>
/// <param name="Who">Places and parties, one of which a sentence must name.</param>
/// <param name="What">Words of the happening, one of which a sentence must use.</param>
/// <param name="Named">Words that make its day and month a name when they stand right behind ("Sept. 11 attacks").</param>
internal sealed record Landmark(DateOnly Day, string Name, string[] Who, string[] What, string[] Named);
