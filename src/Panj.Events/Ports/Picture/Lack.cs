namespace Panj.Events.Ports;

/// <summary>What an event has to lack to be asked for: what a map or a calendar cannot show is looked at by itself.</summary>
public enum Lack
{
    /// <summary>It has neither known coordinates nor a country.</summary>
    Place,

    /// <summary>No day of a known year is told of it, not even one that it was before or after.</summary>
    Day,
}
