namespace Panj.Reading.Parties;

/// <summary>Gives bodies, forces and people without a side the state that an article plainly is about.</summary>
internal static class HomeSide
{
    private const int FewestMentions = 3;

    /// <summary>Sets the side where more than half of the mentions with a side agree.</summary>
    public static void Give(List<Draft> drafts, EntityBook book)
    {
        var counts = new Dictionary<string, int>();
        var total = 0;
        foreach (var side in drafts.Select(d => d.Side ?? d.Entity?.Side).OfType<string>().Where(s => s.Length == 2))
        {
            counts[side] = counts.GetValueOrDefault(side) + 1;
            total++;
        }

        var (home, count) = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value)).FirstOrDefault();
        if (count < FewestMentions || 2 * count <= total) return;
        foreach (var entity in book.All)
            if (IsDomestic(entity)) entity.Side ??= home;
    }

    private static bool IsDomestic(Entity entity) => entity.Members.Count == 0 && entity.Id is null && (entity.Type switch
    {
        PartyType.PublicBody or PartyType.Forces => true,
        PartyType.Person => !entity.IsNamed || entity.OfficeKeys.Count > 0,
        PartyType.People => entity.HeadKey is "official" or "crowd" or "civilian",
        _ => false,
    });
}
