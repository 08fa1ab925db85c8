//! `raccordo export FOLDER`: every table as CSV with a description (a Frictionless data package).

use std::fs::File;
use std::path::Path;

use serde_json::json;

use crate::Trouble;
use crate::command_line::Place;

pub async fn run(place: &Place, folder: &Path) -> Result<(), Trouble> {
    std::fs::create_dir_all(folder)?;
    if std::fs::read_dir(folder)?.next().is_some() {
        return Err(Trouble::usage(format!("{} is not empty: choose a new folder", folder.display())));
    }
    let db = super::open(place).await?;
    let mut resources = Vec::new();
    let mut total = 0;
    for table in db.tables().await? {
        let file = format!("{}.csv", table.name);
        let mut writer = csv::Writer::from_writer(File::create_new(folder.join(&file))?);
        writer.write_record(&table.columns).map_err(Trouble::broken)?;
        total += db
            .rows_as_text(&table, |row| {
                let cells = row.iter().map(|cell| cell.as_deref().unwrap_or_default());
                writer.write_record(cells).map_err(store::Error::broken)
            })
            .await?;
        writer.flush()?;
        let fields: Vec<_> =
            table.columns.iter().map(|name| json!({ "name": name, "type": "string" })).collect();
        resources.push(json!({
            "name": table.name, "path": file, "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
            "schema": { "fields": fields, "missingValues": [""] },
        }));
    }
    let package = json!({ "name": "raccordo", "profile": "tabular-data-package", "resources": resources });
    let text = serde_json::to_string_pretty(&package).map_err(Trouble::broken)?;
    std::fs::write(folder.join("datapackage.json"), text)?;
    println!("{total} rows of {} tables in {}", resources.len(), folder.display());
    Ok(())
}
