using Panj.Picture.Theatres;

namespace Panj.Server.Views;

/// <summary>The theatres whose boards can be asked for: those that Panj ships, and those of whoever runs the server. Of two with one name the shipped one counts.</summary>
internal sealed class KnownTheatres(IReadOnlyList<Theatre> own)
{
    /// <summary>All of them, the shipped ones first.</summary>
    public IReadOnlyList<Theatre> All { get; } = [.. TheatreFile.Shipped.Select(name => TheatreFile.Standard[name]).Concat(own).DistinctBy(theatre => theatre.Name, StringComparer.Ordinal)];

    public Theatre? Find(string name) => All.FirstOrDefault(theatre => theatre.Name == name);
}
