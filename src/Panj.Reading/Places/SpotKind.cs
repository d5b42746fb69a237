namespace Panj.Reading.Places;

/// <summary>What kind of thing a <see cref="Spot"/> is.</summary>
internal enum SpotKind : byte
{
    Settlement, Quarter, County, Seat, Country, Demonym, SeatOfPower, Border,
    Continent, Area, Province, District, City, Site, Base, Crossing, Camp, Island, Sea, River,
}
