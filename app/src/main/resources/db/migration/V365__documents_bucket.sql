-- Contents that were removed and may lie in a bucket still: taken out of it by the node that asks next.
create table folder_content_removed (
    document_id uuid primary key
);
