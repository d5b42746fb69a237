using System.Globalization;

namespace Panj.Reading.Places;

/// <summary>Reads the tables of states, borders and regions into names and spots; used once, while a <see cref="Gazetteer"/> is built.</summary>
internal sealed class Atlas
{
    // "New York?" in the table: the name stands for this too, but for something else more often.
    private const double Rarer = 2.4;

    /// <summary>Most capitals lie within so many kilometres of their middle.</summary>
    private const double CapitalRadius = 15;

    private readonly Letters _letters;

    public Atlas(Letters letters)
    {
        _letters = letters;
        ReadStates();
        ReadBorders();
        ReadRegions();
    }

    public Dictionary<string, List<NamedSpot>> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Spot> States { get; } = new(StringComparer.Ordinal);

    /// <summary>Capitals by the codes of their states.</summary>
    public Dictionary<string, Spot> Capitals { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string, string), Spot> Borders { get; } = [];

    /// <summary>Each state's first demonym ("Tajik").</summary>
    public Dictionary<string, string> Demonyms { get; } = new(StringComparer.Ordinal);

    private void ReadStates()
    {
        var table = Lexicon.Embedded("countries");
        foreach (var row in table.Rows)
        {
            var state = StateOf(row, table, SpotKind.Country);
            States[row[0]] = state;
            Add(row[table.Column("name")], state);
            AddAll(row[table.Column("aliases")], state);
            Demonyms[row[0]] = row[table.Column("demonyms")].Split('|')[0];
            AddAll(row[table.Column("demonyms")], StateOf(row, table, SpotKind.Demonym));
            AddAll(row[table.Column("seats")], SeatOf(row, table, state));
            if (row[table.Column("capital_lat")].Length > 0) Capitals[row[0]] = CapitalOf(row, table, state);
        }
    }

    private static Spot StateOf(string[] row, Lexicon table, SpotKind kind) => new()
    {
        Kind = kind,
        Countries = [row[0]],
        Latitude = Number(row[table.Column("lat")]),
        Longitude = Number(row[table.Column("lon")]),
        RadiusKm = Number(row[table.Column("radius_km")]),
        Weight = 9,
    };

    private static Spot SeatOf(string[] row, Lexicon table, Spot state)
    {
        var known = row[table.Column("capital_lat")].Length > 0;
        return new Spot
        {
            Kind = SpotKind.SeatOfPower,
            Countries = state.Countries,
            Latitude = known ? Number(row[table.Column("capital_lat")]) : state.Latitude,
            Longitude = known ? Number(row[table.Column("capital_lon")]) : state.Longitude,
            RadiusKm = 2,
            Weight = 7,
        };
    }

    private static Spot CapitalOf(string[] row, Lexicon table, Spot state) => new()
    {
        Kind = SpotKind.Settlement,
        Countries = state.Countries,
        Latitude = Number(row[table.Column("capital_lat")]),
        Longitude = Number(row[table.Column("capital_lon")]),
        RadiusKm = CapitalRadius,
        Weight = 7,
    };

    private void ReadBorders()
    {
        foreach (var row in Lexicon.Embedded("places/borders").Rows)
        {
            var border = new Spot
            {
                Kind = SpotKind.Border,
                Countries = [row[0], row[1]],
                Latitude = Number(row[2]),
                Longitude = Number(row[3]),
                RadiusKm = Number(row[4]),
                Weight = 8,
            };
            Borders.TryAdd((row[0], row[1]), border);
            AddAll(row[6], border);
        }
    }

    private void ReadRegions()
    {
        foreach (var row in Lexicon.Embedded("places/regions").Rows)
        {
            var kind = Enum.Parse<SpotKind>(row[0], ignoreCase: true);
            AddAll(row[1], new Spot
            {
                Kind = kind,
                Countries = row[2].Split('|', StringSplitOptions.RemoveEmptyEntries),
                Latitude = Number(row[3]),
                Longitude = Number(row[4]),
                RadiusKm = Number(row[5]),
                Weight = WeightOf(kind, row[2]),
                Admin = row[6],
            });
        }
    }

    // A bare "Georgia" or "Victoria" more often means a state of a large federation than a province elsewhere is meant by its capital's name.
    private static double WeightOf(SpotKind kind, string country) => kind switch
    {
        SpotKind.Continent or SpotKind.Area or SpotKind.Sea => 7,
        SpotKind.City => 7.2,
        SpotKind.Province when country is "US" or "CA" or "AU" or "GB" => 8,
        SpotKind.Province => 5.2,
        SpotKind.District => 4.6,
        _ => 5,
    };

    private void AddAll(string names, Spot spot)
    {
        foreach (var name in names.Split('|', StringSplitOptions.RemoveEmptyEntries))
            Add(name, spot);
    }

    private void Add(string name, Spot spot)
    {
        if (name.EndsWith('?'))
        {
            Add(name[..^1], spot.WithWeight(spot.Weight - Rarer));
            return;
        }

        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        var form = spot.Kind == SpotKind.Province && bare.Length == 2 ? NameForm.AfterComma : NamedSpot.FormOf(bare);
        var key = _letters.FoldName(bare);
        if (!Names.TryGetValue(key, out var spots)) Names[key] = spots = [];
        if (!spots.Exists(s => s.Spot == spot)) spots.Add(new NamedSpot(spot, form));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
